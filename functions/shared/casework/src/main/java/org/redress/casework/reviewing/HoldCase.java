package org.redress.casework.reviewing;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.Stage;
import org.redress.casework.access.Role;
import org.redress.casework.claims.Claim;
import org.redress.casework.claims.ClaimStep;
import org.redress.casework.claims.ClaimStore;
import org.redress.casework.claims.Hold;
import org.redress.casework.claims.LeaseTimes;
import org.redress.casework.review.Review;
import org.redress.casework.reviewers.Reviewer;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.reviewers.Sight;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

/** What becomes of a case that somebody took up before it is decided: it is kept, given back, or passed on. */
public final class HoldCase {

  private static final int MAX_ATTEMPTS = 5;

  private final Sight sight;
  private final Desk desk;
  private final ClaimStore claims;
  private final LeaseTimes times;

  public HoldCase(Sight sight, Desk desk, ClaimStore claims, LeaseTimes times) {
    this.sight = sight;
    this.desk = desk;
    this.claims = claims;
    this.times = times;
  }

  /**
   * A sign of life of whoever is at a case.
   *
   * @return until when it is theirs; empty when it is theirs no more
   */
  public Optional<Instant> keep(SeenCase seen, int fence) {
    Hold hold = Desk.hold(seen, fence);
    for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      Instant now = desk.now();
      Optional<Claim> held = claims.findClaim(seen.id()).filter(claim -> claim.isHeld(hold, now));
      if (held.isEmpty()) {
        return Optional.empty();
      }
      Claim prolonged = times.prolonged(held.get(), now);
      if (claims.replace(held.get(), prolonged)) {
        return prolonged.lease().map(Claim.Lease::until);
      }
    }
    throw new IllegalStateException("The claim of " + seen + " was changed by others again and again");
  }

  /** Gives a case back. */
  public Response release(SeenCase seen, int fence) {
    String reviewer = seen.reviewer().subject();
    return desk.finish(
        seen, fence, (open, now) -> Ruling.of(
            Review.putBack(
                open, TimelineEvent.Kind.REVIEW_RELEASED, Map.of("reviewer", reviewer), Actor.reviewer(reviewer),
                now)));
  }

  /** Hands a case to a colleague, who has a day to begin. One for whom there is no such case cannot have it. */
  public Response handOver(SeenCase seen, int fence, Reviewer colleague) {
    if (!colleague.is(Role.REVIEWER) || sight.see(colleague, seen.id()).isEmpty()) {
      return new Response.NotAllowed();
    }
    return desk.held(
        seen, Desk.hold(seen, fence),
        (open, now) -> open.handling().contested().isPresent() && open.handling().bars(colleague.subject())
            ? Ruling.NOT_ALLOWED
            : Ruling.of(
                Review.pass(
                    open, colleague.subject(), TimelineEvent.Kind.REVIEW_HANDED_OVER,
                    Actor.reviewer(seen.reviewer().subject()), now)),
        (open, now) -> new ClaimStep.Moved(open.claim(), times.given(open.claim(), colleague.subject(), now)));
  }

  /** Takes a case over from somebody whose lease has lapsed, who may be oneself. */
  public Response takeOver(SeenCase seen) {
    String reviewer = seen.reviewer().subject();
    if (!seen.reviewer().is(Role.REVIEWER)) {
      return new Response.NotAllowed();
    }
    return desk.change(seen, (open, now) -> {
      if (!(open.head().stage() instanceof Stage.InReview) || open.claim().isRunning(now)) {
        return Ruling.NOT_POSSIBLE;
      }
      return Ruling.of(
          Review
              .pass(
                  open.head(), reviewer, TimelineEvent.Kind.REVIEW_TAKEN_OVER, Actor.reviewer(reviewer), now)
              .map(
                  change -> change
                      .with(new ClaimStep.Moved(open.claim(), times.taken(open.claim(), reviewer, now)))));
    });
  }
}
