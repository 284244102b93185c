package org.redress.local.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.redress.casework.Case;
import org.redress.casework.CaseChanges;
import org.redress.casework.CaseId;
import org.redress.casework.Change;
import org.redress.casework.Outcome;
import org.redress.casework.Page;
import org.redress.casework.Stage;
import org.redress.casework.intake.OpenCase;
import org.redress.casework.intake.Submission;
import org.redress.casework.intake.WithdrawCase;
import org.redress.casework.report.Report;
import org.redress.casework.review.Review;
import org.redress.casework.timeline.Actor;
import org.redress.caseworkaws.Wiring;

/**
 * Puts invented cases into an empty table: opened by the use case that opens all, screened and queued by the functions,
 * some then moved on as reviewers would. A planting that was cut off is finished the next time.
 */
public final class DemoSeed {

  private static final String REVIEWER = "demo-reviewer";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final long PAUSE_MS = 50;

  private final Wiring wiring;
  private final InstantSource clock;

  public DemoSeed(Wiring wiring, InstantSource clock) {
    this.wiring = wiring;
    this.clock = clock;
  }

  /**
   * Plants the cases where none are.
   *
   * @param marker a file that says how far an earlier planting came
   * @return how many were planted
   */
  public int plant(Path marker) throws IOException, InterruptedException {
    boolean begun = Files.exists(marker);
    if (begun ? Files.readString(marker).equals("done") : !isEmpty()) {
      return 0;
    }
    Files.writeString(marker, "begun");
    List<DemoCase> demo = DemoCase.all();
    List<CaseId> ids = new ArrayList<>();
    for (DemoCase one : demo) {
      ids.add(open(one, ids.size() + 1));
    }
    for (int i = 0; i < ids.size(); i++) {
      awaitPeople(ids.get(i));
      moveOn(ids.get(i), demo.get(i));
    }
    Files.writeString(marker, "done");
    return demo.size();
  }

  private boolean isEmpty() {
    for (Stage.Name stage : Stage.Name.values()) {
      if (Page.all(from -> wiring.cases().list(stage, 1, from)).findAny().isPresent()) {
        return false;
      }
    }
    return true;
  }

  private CaseId open(DemoCase demo, int number) {
    InstantSource then = () -> clock.instant().minus(demo.age());
    OpenCase opening = new OpenCase(wiring.cases(), wiring.hints(), wiring.serviceTimes(), then, wiring.random());
    OpenCase.Result result = opening
        .open(new Submission(demo.report(), demo.reporter(), Optional.of("demo-case-" + number)));
    return switch (result) {
      case OpenCase.Result.Accepted(Case opened) -> opened.id();
      case OpenCase.Result.KeyUsedForOtherContent _,OpenCase.Result.Erased _ ->
        throw new IllegalStateException("Demo case " + number + " was planted with other content before");
    };
  }

  /** Waits until the functions have brought the case to people. */
  private void awaitPeople(CaseId id) throws InterruptedException {
    Instant end = clock.instant().plus(PATIENCE);
    while (stage(id) instanceof Stage.Received || stage(id) instanceof Stage.Screened) {
      if (clock.instant().isAfter(end)) {
        throw new IllegalStateException("An invented case was not queued within " + PATIENCE.toSeconds() + " s");
      }
      Thread.sleep(PAUSE_MS);
    }
  }

  private Stage stage(CaseId id) {
    return wiring.cases().find(id).orElseThrow().stage();
  }

  private void moveOn(CaseId id, DemoCase demo) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    switch (demo.stage()) {
      case WITHDRAWN -> change(id, open -> WithdrawCase.withdraw(open, now));
      case IN_REVIEW -> start(id, now);
      case AWAITING_REPORTER -> ask(id, demo.question(), now);
      case DECIDED -> decide(id, demo, now);
      case CLOSED -> {
        decide(id, demo, now);
        change(id, open -> Review.close(open, Actor.reviewer(REVIEWER), now));
      }
      default -> {
      }
    }
  }

  private void start(CaseId id, Instant now) {
    change(id, open -> Review.start(open, REVIEWER, now));
  }

  private void ask(CaseId id, String words, Instant now) {
    start(id, now);
    Report question = new Report(words, List.of(), false, List.of());
    change(id, open -> Review.ask(open, REVIEWER, question, now, wiring.random()));
  }

  private void decide(CaseId id, DemoCase demo, Instant now) {
    start(id, now);
    Outcome outcome = demo.outcome().isEmpty()
        ? new Outcome.NotUpheld()
        : new Outcome.ResolvedInformally(new TreeSet<>(demo.outcome()));
    change(id, open -> Review.decide(open, REVIEWER, outcome, "Decided for demonstration", now, wiring.random()));
  }

  private void change(CaseId id, Function<Case, Optional<Change>> rule) {
    new CaseChanges(wiring.cases()).change(id, rule);
  }
}
