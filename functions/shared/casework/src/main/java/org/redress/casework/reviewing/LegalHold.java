package org.redress.casework.reviewing;

import org.redress.casework.Change;
import org.redress.casework.access.Role;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent.Kind;

/** An approver says that nothing of a case may be removed, or that it may be again. */
public final class LegalHold {

  private final Desk desk;

  public LegalHold(Desk desk) {
    this.desk = desk;
  }

  /**
   * Nothing of the case may be removed from now on.
   *
   * @throws IllegalArgumentException if there is no reason
   */
  public Response place(SeenCase seen, String reason) {
    return set(seen, true, reason);
  }

  /**
   * What retention says may be removed again.
   *
   * @throws IllegalArgumentException if there is no reason
   */
  public Response lift(SeenCase seen, String reason) {
    return set(seen, false, reason);
  }

  private Response set(SeenCase seen, boolean on, String reason) {
    if (!seen.reviewer().is(Role.APPROVER)) {
      return new Response.NotAllowed();
    }
    Kind kind = on ? Kind.LEGAL_HOLD_PLACED : Kind.LEGAL_HOLD_LIFTED;
    return desk.change(
        seen, (open, now) -> open.head().handling().legalHold() == on
            ? Ruling.NOT_POSSIBLE
            : new Ruling.Make(
                Change.remark(open.head(), now, Actor.reviewer(seen.reviewer().subject()), kind)
                    .personal(desk.seal(Reasons.given(reason)))
                    .handling(open.head().handling().withLegalHold(on))
                    .build()));
  }
}
