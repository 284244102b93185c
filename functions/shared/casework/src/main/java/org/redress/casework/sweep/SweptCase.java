package org.redress.casework.sweep;

import java.time.Instant;
import java.util.Optional;
import org.redress.casework.Case;
import org.redress.casework.CaseChanges;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.Change;
import org.redress.casework.Hints;
import org.redress.casework.Stage;
import org.redress.casework.Wake;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.review.QueueCase;
import org.redress.casework.screening.ScreenCase;
import org.redress.casework.timeline.Actor;

/** What the sweeper does about a case that stood in a passing stage: hint three times, then bring it to people itself. */
public final class SweptCase {

  private final CaseStore cases;
  private final CaseChanges changes;
  private final QueueCase queue;
  private final Hints hints;
  private final Actor actor;

  public SweptCase(CaseStore cases, QueueCase queue, Hints hints, Actor actor) {
    this.cases = cases;
    this.changes = new CaseChanges(cases);
    this.queue = queue;
    this.hints = hints;
    this.actor = actor;
  }

  Sweep.Step lookAt(CaseId id, Instant now) {
    return cases.find(id).filter(open -> isDue(open, now)).map(open -> moveOn(open, now)).orElse(Sweep.Step.NOTHING);
  }

  private Sweep.Step moveOn(Case open, Instant now) {
    Wake wake = open.wake().orElseThrow();
    if (wake.isExhausted()) {
      return bringToPeople(open, now);
    }
    if (!cases.postpone(open, wake.hintedAt(now))) {
      return Sweep.Step.NOTHING;
    }
    switch (open.stage()) {
      case Stage.Received _ -> hints.screen(open.id());
      case Stage.Screened _ -> hints.queue(open.id());
      default -> throw new IllegalStateException(open + " waits for a person and has no business on the wake list");
    }
    return Sweep.Step.HINTED;
  }

  private Sweep.Step bringToPeople(Case open, Instant now) {
    changes.change(open.id(), as -> notScreened(as, now));
    return switch (queue.queue(open.id())) {
      case CaseChanges.Result.Changed _ -> Sweep.Step.SETTLED;
      case CaseChanges.Result.NothingToDo _ -> Sweep.Step.NOTHING;
    };
  }

  private Optional<Change> notScreened(Case open, Instant now) {
    if (!(open.stage() instanceof Stage.Received)) {
      return Optional.empty();
    }
    String because = open.setback()
        .map(kind -> "the screening failed (" + kind + ")")
        .orElse("the screening did not finish, though it was started again " + Wake.MAX_HINTS + " times");
    return Optional.of(ScreenCase.record(open, ScreeningResult.notScreened(now, because), actor));
  }

  private static boolean isDue(Case open, Instant now) {
    return open.wake().filter(wake -> !wake.at().isAfter(now)).isPresent();
  }
}
