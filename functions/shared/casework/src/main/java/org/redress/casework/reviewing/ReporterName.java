package org.redress.casework.reviewing;

import org.redress.casework.Change;
import org.redress.casework.access.Role;
import org.redress.casework.report.Reporter;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent.Kind;

/** An approver lets reviewers know who reports a case confidentially, or covers it again. */
public final class ReporterName {

  private final Desk desk;

  public ReporterName(Desk desk) {
    this.desk = desk;
  }

  /**
   * Lets reviewers know the name.
   *
   * @throws IllegalArgumentException if there is no reason
   */
  public Response lift(SeenCase seen, String reason) {
    return set(seen, true, reason);
  }

  /**
   * Covers the name again.
   *
   * @throws IllegalArgumentException if there is no reason
   */
  public Response cover(SeenCase seen, String reason) {
    return set(seen, false, reason);
  }

  private Response set(SeenCase seen, boolean lifted, String reason) {
    if (!seen.reviewer().is(Role.APPROVER)) {
      return new Response.NotAllowed();
    }
    return desk.change(
        seen, (open, now) -> open.head().reporter() instanceof Reporter.Confidential
            && open.head().handling().nameLifted() != lifted
                ? new Ruling.Make(
                    Change.remark(
                        open.head(), now, Actor.reviewer(seen.reviewer().subject()),
                        lifted ? Kind.NAME_LIFTED : Kind.NAME_COVERED)
                        .personal(desk.seal(Reasons.given(reason)))
                        .handling(open.head().handling().withNameLifted(lifted))
                        .build())
                : Ruling.NOT_POSSIBLE);
  }
}
