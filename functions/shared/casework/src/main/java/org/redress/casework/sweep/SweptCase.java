package org.redress.casework.sweep;

import java.time.Instant;
import java.util.Optional;
import org.redress.casework.Case;
import org.redress.casework.CaseChanges;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.CaseStore.CaseWithScreening;
import org.redress.casework.Change;
import org.redress.casework.Hints;
import org.redress.casework.Stage;
import org.redress.casework.Wake;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.review.CloseCase;
import org.redress.casework.review.QueueCase;
import org.redress.casework.screening.ScreeningRecord;

/**
 * What the sweeper does about a case that stood in a passing stage, or of which people said more than was screened: hint three
 * times, then bring it to people itself. What is decided and not closed it closes, and what is over it erases in its time.
 */
public final class SweptCase {

  private final CaseStore cases;
  private final CaseChanges changes;
  private final QueueCase queue;
  private final CloseCase closing;
  private final Hints hints;
  private final ScreeningRecord record;
  private final SweptRetention retention;

  public SweptCase(
      CaseStore cases, QueueCase queue, CloseCase closing, Hints hints, ScreeningRecord record,
      SweptRetention retention) {
    this.cases = cases;
    this.changes = new CaseChanges(cases);
    this.queue = queue;
    this.closing = closing;
    this.hints = hints;
    this.record = record;
    this.retention = retention;
  }

  Sweep.Step lookAt(CaseId id, Instant now) {
    return cases.find(id).filter(open -> isDue(open, now)).map(open -> moveOn(open, now)).orElse(Sweep.Step.NOTHING);
  }

  private Sweep.Step moveOn(Case open, Instant now) {
    Wake wake = open.wake().orElseThrow();
    if (wake.reason() == Wake.Reason.CLOSING) {
      return closing.close(open.id()) instanceof CaseChanges.Result.Changed ? Sweep.Step.SETTLED : Sweep.Step.NOTHING;
    }
    if (wake.reason() == Wake.Reason.RETENTION) {
      return retention.lookAt(open, now);
    }
    if (wake.isExhausted()) {
      return bringToPeople(open, now);
    }
    if (!cases.postpone(open, wake.hintedAt(now))) {
      return Sweep.Step.NOTHING;
    }
    switch (open.stage()) {
      case Stage.Received _ -> hints.screen(open.id());
      case Stage.Screened _ -> hints.queue(open.id());
      case Stage _ when open.isToBeScreened() -> hints.screen(open.id());
      default -> throw new IllegalStateException(open + " waits for a person and has no business on the wake list");
    }
    return Sweep.Step.HINTED;
  }

  private Sweep.Step bringToPeople(Case open, Instant now) {
    CaseChanges.Result told = changes.changeAs(
        () -> cases.findWithScreening(open.id()), standing -> notScreened(standing, now));
    CaseChanges.Result queued = queue.queue(open.id());
    return told instanceof CaseChanges.Result.Changed || queued instanceof CaseChanges.Result.Changed
        ? Sweep.Step.SETTLED
        : Sweep.Step.NOTHING;
  }

  private Optional<Change> notScreened(CaseWithScreening standing, Instant now) {
    Case open = standing.head();
    boolean waitedInVain = open.isToBeScreened()
        && open.wake().filter(wake -> wake.reason() == Wake.Reason.SCREENING && wake.isExhausted()).isPresent();
    if (!waitedInVain) {
      return Optional.empty();
    }
    String because = open.setback()
        .map(kind -> "the screening failed (" + kind + ")")
        .orElse("the screening did not finish, though it was started again " + Wake.MAX_HINTS + " times");
    ScreeningResult result = ScreeningResult.notScreened(now, because).readingTo(open.lastMessage());
    return Optional.of(record.of(standing, result, false, now));
  }

  private static boolean isDue(Case open, Instant now) {
    return open.wake().filter(wake -> !wake.at().isAfter(now)).isPresent();
  }
}
