package org.redress.casework.notices;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.CaseChanges;
import org.redress.casework.CaseStore;
import org.redress.casework.Change;
import org.redress.casework.Notice;
import org.redress.casework.NoticeState;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

/** Tells people, on the case's timeline, of a notice that will not arrive. */
public final class NoticeTrouble {

  private final CaseChanges changes;
  private final InstantSource clock;
  private final Actor actor;

  /**
   * Wires it to the cases.
   *
   * @param actor in whose name the timeline says it
   */
  public NoticeTrouble(CaseStore cases, InstantSource clock, Actor actor) {
    this.changes = new CaseChanges(cases);
    this.clock = clock;
    this.actor = actor;
  }

  /** Adds an event to the case: which notice, what became of it, why. */
  public void tell(Notice notice) {
    String because = notice.state() instanceof NoticeState.Failed(String reason) ? reason : "the mail service says so";
    changes.change(
        notice.id().caseId(),
        open -> Optional.of(
            Change.remark(open, clock.instant().truncatedTo(ChronoUnit.MILLIS), actor, TimelineEvent.Kind.NOTICE_FAILED)
                .facts(
                    Map.of(
                        "notice", Integer.toString(notice.id().number()),
                        "kind", notice.kind().name(),
                        "state", notice.state().name().name(),
                        "because", because))
                .build()));
  }
}
