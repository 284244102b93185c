package org.redress.casework.screening;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.redress.casework.Case;
import org.redress.casework.CaseChanges;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.CaseStore.CaseWithScreening;
import org.redress.casework.Stage;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.finding.Versions;
import org.redress.casework.report.Statements;
import org.redress.casework.review.Judgement;
import org.redress.casework.timeline.Actor;

/**
 * Screens a case once more, all that people said about it, after catalogue, patterns or thresholds have changed. What that
 * changes about the case is what {@link ScreeningRecord} says.
 */
public final class RescreenCase {

  private final CaseStore cases;
  private final CaseChanges changes;
  private final Screening screening;
  private final Versions versions;
  private final StatementReader statements;
  private final ScreeningRecord record;
  private final InstantSource clock;

  /**
   * Wires the use case.
   *
   * @param versions what {@code screening} works with; a case screened with these last is left as it is
   * @param actor in whose name the timeline says it was done
   */
  public RescreenCase(
      CaseStore cases, Screening screening, Versions versions, Judgement judgement, InstantSource clock, Actor actor) {
    this.cases = cases;
    this.changes = new CaseChanges(cases);
    this.screening = screening;
    this.versions = versions;
    this.statements = new StatementReader(cases);
    this.record = new ScreeningRecord(judgement, actor);
    this.clock = clock;
  }

  /** What became of a case. */
  public sealed interface Result {

    /** It was screened again, or would be. */
    record Rescreened(Comparison comparison) implements Result {}

    /** All that was said was screened with these very versions last. */
    record Current() implements Result {}

    /** It is over, or is yet to be screened for the first time, or there is no such case. */
    record NotOpen() implements Result {}
  }

  /** What stands of a case, and what people said. */
  private record Material(CaseWithScreening standing, Statements said) {}

  /**
   * Screens a case again.
   *
   * @throws IllegalStateException if no detector could read it; the case stays as it is
   */
  public Result rescreen(CaseId id) {
    AtomicReference<Result> result = new AtomicReference<>(new Result.NotOpen());
    changes.changeAs(() -> read(id), material -> {
      result.set(look(material));
      return result.get() instanceof Result.Rescreened(Comparison comparison)
          ? Optional.of(record.further(comparison, true, now()))
          : Optional.empty();
    });
    return result.get();
  }

  /** Says what {@link #rescreen} would do, and does nothing. */
  public Result tryOut(CaseId id) {
    return read(id).map(this::look).orElseGet(Result.NotOpen::new);
  }

  private Optional<Material> read(CaseId id) {
    return cases.findWithScreening(id)
        .flatMap(standing -> cases.findWithReport(id).map(found -> new Material(standing, statements.of(found))));
  }

  private Result look(Material material) {
    CaseWithScreening standing = material.standing();
    Case head = standing.head();
    if (!isOpen(head.stage().name())) {
      return new Result.NotOpen();
    }
    Statements said = material.said();
    if (head.screenedTo() >= said.last()
        && standing.screening().flatMap(ScreeningResult::versions).equals(Optional.of(versions))) {
      return new Result.Current();
    }
    ScreeningResult result = screening.screen(head, said, now());
    if (!result.isScreened()) {
      throw new IllegalStateException("No detector could read case " + head.id());
    }
    return new Result.Rescreened(
        record.compare(standing, result, !said.hasUnverifiedAfter(head.screenedTo()), now()));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** Whether cases at a stage are screened again: those that were screened once and are not over. */
  public static boolean isOpen(Stage.Name stage) {
    return switch (stage) {
      case SCREENED, QUEUED, IN_REVIEW, AWAITING_REPORTER, AWAITING_APPROVAL, DECIDED, APPEALED -> true;
      case RECEIVED, CLOSED, MERGED, WITHDRAWN -> false;
    };
  }
}
