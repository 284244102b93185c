package org.redress.casework.notices;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.CaseChanges;
import org.redress.casework.CaseStore;
import org.redress.casework.Change;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

/** Lets mails go to an address again. Who did it stands on the case whose mail had shown that none should, if
 * it was a case's. */
public final class LiftSuppression {

  private final Suppressions suppressions;
  private final CaseChanges changes;
  private final InstantSource clock;
  private final Actor actor;

  public LiftSuppression(CaseStore cases, Suppressions suppressions, InstantSource clock, Actor actor) {
    this.suppressions = suppressions;
    this.changes = new CaseChanges(cases);
    this.clock = clock;
    this.actor = actor;
  }

  /** Lifts it. It is told first, so that it never happens untold. */
  public void lift(Suppressions.Entry entry) {
    Suppression suppression = entry.suppression();
    suppression.notice().ofCase().ifPresent(id -> changes.change(
        id,
        open -> Optional.of(
            Change
                .remark(
                    open, clock.instant().truncatedTo(ChronoUnit.MILLIS), actor, TimelineEvent.Kind.SUPPRESSION_LIFTED)
                .facts(
                    Map.of(
                        "notice", Integer.toString(suppression.notice().number()), "because",
                        suppression.reason().name()))
                .build())));
    suppressions.lift(entry.id());
  }
}
