package org.redress.submitreport;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.redress.casework.Case;
import org.redress.casework.CaseChanges;
import org.redress.casework.CaseId;
import org.redress.casework.Change;
import org.redress.casework.Outcome;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.report.Report;
import org.redress.casework.review.QueueCase;
import org.redress.casework.review.Review;
import org.redress.casework.screening.ScreenCase;
import org.redress.casework.timeline.Actor;
import org.redress.caseworkaws.Wiring;

/** Does to cases what other functions and reviewers do. */
final class Reviewing {

  private static final Actor TEST = Actor.function("test");
  private static final String REVIEWER = "rory";

  private final Wiring wiring;

  Reviewing(Wiring wiring) {
    this.wiring = wiring;
  }

  void ask(CaseId id, String question) {
    start(id);
    change(
        id, open -> Review.ask(
            open, REVIEWER, new Report(question, List.of(), false, List.of()), now(), wiring.random()));
  }

  void close(CaseId id) {
    start(id);
    change(id, open -> Review.decide(open, REVIEWER, new Outcome.NotUpheld(), "reason", now(), wiring.random()));
    change(id, open -> Review.close(open, TEST, now()));
  }

  private void start(CaseId id) {
    change(
        id, open -> Optional.of(ScreenCase.record(open, ScreeningResult.notScreened(now(), "this is a test"), TEST)));
    new QueueCase(wiring.cases(), wiring.serviceTimes(), wiring.priorityRules(), wiring.clock(), TEST).queue(id);
    change(id, open -> Review.start(open, REVIEWER, now()));
  }

  private void change(CaseId id, Function<Case, Optional<Change>> rule) {
    new CaseChanges(wiring.cases()).change(id, rule);
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }
}
