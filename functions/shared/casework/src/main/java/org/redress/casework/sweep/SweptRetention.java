package org.redress.casework.sweep;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.redress.casework.Case;
import org.redress.casework.CaseStore;
import org.redress.casework.Wake;
import org.redress.casework.erasure.Answer;
import org.redress.casework.erasure.EraseCase;
import org.redress.casework.erasure.Tombstone;
import org.redress.casework.retention.CaseEnd;
import org.redress.casework.timeline.Actor;

/**
 * What the sweeper does about a case that is over: it erases it when its time is over, as the settings say that then, and
 * looks again later until it is. A sweep erases so many cases at most, and spreads the others over the minutes that follow,
 * so that a setting that was made much shorter does not keep open cases waiting.
 */
public final class SweptRetention {

  /** As many cases are erased in one sweep. */
  static final int MOST = 20;

  /** What a mail on its way or an open case keeps from being erased is looked at again after this. */
  private static final Duration NOT_YET = Duration.ofDays(1);

  private final CaseStore cases;
  private final CaseEnd end;
  private final EraseCase erasing;
  private final Actor actor;
  private Instant sweep = Instant.MIN;
  private int asked;

  /**
   * Wires the rule.
   *
   * @param actor in whose name the timeline says it
   */
  public SweptRetention(CaseStore cases, CaseEnd end, EraseCase erasing, Actor actor) {
    this.cases = cases;
    this.end = end;
    this.erasing = erasing;
    this.actor = actor;
  }

  Sweep.Step lookAt(Case over, Instant now) {
    Optional<Instant> last = end.of(over);
    if (last.filter(at -> !at.isAfter(now)).isEmpty()) {
      return later(over, last.map(at -> Wake.retention(now, at)).orElseGet(() -> Wake.retention(now)));
    }
    int minutes = queueFor(now);
    return minutes > 0 ? later(over, wake(now.plus(Duration.ofMinutes(minutes)))) : erase(over, now);
  }

  private Sweep.Step erase(Case over, Instant now) {
    return switch (erasing.erase(over.id(), Tombstone.Because.TIME, actor)) {
      case Answer.Gone _ -> Sweep.Step.SETTLED;
      case Answer.Stays _ -> later(over, wake(now.plus(NOT_YET)));
      case Answer.NothingThere _,Answer.MayGo _,Answer.HalfGone _ -> Sweep.Step.NOTHING;
    };
  }

  private Sweep.Step later(Case over, Wake next) {
    cases.postpone(over, next);
    return Sweep.Step.NOTHING;
  }

  /** In how many minutes it is this case's turn. */
  private synchronized int queueFor(Instant now) {
    asked = now.equals(sweep) ? asked + 1 : 0;
    sweep = now;
    return asked / MOST;
  }

  private static Wake wake(Instant at) {
    return new Wake(at, Wake.Reason.RETENTION, 0);
  }
}
