package org.redress.casework.reviewing;

import org.redress.casework.Stage;
import org.redress.casework.access.Role;
import org.redress.casework.claims.Claim;
import org.redress.casework.claims.ClaimStep;
import org.redress.casework.claims.LeaseTimes;
import org.redress.casework.review.Review;
import org.redress.casework.reviewers.Reviewer;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.timeline.Actor;

/** A case that waits is given to a reviewer, who has a day to begin. */
public final class AssignCase {

  private final Desk desk;
  private final LeaseTimes times;

  public AssignCase(Desk desk, LeaseTimes times) {
    this.desk = desk;
    this.times = times;
  }

  /**
   * Gives it to them. One for whom there is no such case, or who had a part in the outcome that is to be reviewed, cannot
   * have it; of a case that somebody is at, the lease is not this person's to give.
   */
  public Response assign(SeenCase seen, Reviewer to) {
    Reviewer by = seen.reviewer();
    if (!(by.is(Role.REVIEWER) || by.is(Role.APPROVER)) || !to.is(Role.REVIEWER)) {
      return new Response.NotAllowed();
    }
    return desk.change(seen, (open, now) -> {
      if (open.isHiddenFrom(to)
          || (open.head().stage() instanceof Stage.Appealed && open.head().handling().bars(to.subject()))) {
        return Ruling.NOT_ALLOWED;
      }
      if (open.head().stage() instanceof Stage.InReview) {
        return Ruling.LEASE_LOST;
      }
      Claim given = times.given(open.claim(), to.subject(), now);
      return Ruling.of(
          Review.assign(open.head(), to.subject(), given, Actor.reviewer(by.subject()), now)
              .map(change -> change.with(new ClaimStep.Moved(open.claim(), given))));
    });
  }
}
