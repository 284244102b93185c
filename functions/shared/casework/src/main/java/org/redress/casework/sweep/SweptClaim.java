package org.redress.casework.sweep;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.CaseChanges;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.Change;
import org.redress.casework.Stage;
import org.redress.casework.claims.Claim;
import org.redress.casework.claims.ClaimStep;
import org.redress.casework.claims.ClaimStore;
import org.redress.casework.review.Review;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

/** What the sweeper does about a lapsed claim: the case goes back to where it waited for a reviewer. */
public final class SweptClaim {

  private final CaseChanges changes;
  private final ClaimStore claims;
  private final Actor actor;

  /**
   * Wires the rule.
   *
   * @param actor in whose name the timeline says it
   */
  public SweptClaim(CaseStore cases, ClaimStore claims, Actor actor) {
    this.changes = new CaseChanges(cases);
    this.claims = claims;
    this.actor = actor;
  }

  Sweep.Step lookAt(CaseId id, Instant now) {
    CaseChanges.Result result = changes.change(
        id, open -> lapsed(id, now).flatMap(
            claim -> open.stage() instanceof Stage.InReview(_, _, var reviewer) && claim.isOf(reviewer)
                ? Review.putBack(open, TimelineEvent.Kind.REVIEW_LAPSED, Map.of("reviewer", reviewer), actor, now)
                    .map(change -> change.with(new ClaimStep.Moved(claim, claim.freed())))
                : Optional.<Change>empty()));
    return switch (result) {
      case CaseChanges.Result.Changed _ -> Sweep.Step.SETTLED;
      // The case went on without its reviewer, as when the reporter took it back.
      case CaseChanges.Result.NothingToDo _ -> lapsed(id, now)
          .filter(claim -> claims.replace(claim, claim.freed()))
          .map(_ -> Sweep.Step.SETTLED)
          .orElse(Sweep.Step.NOTHING);
    };
  }

  private Optional<Claim> lapsed(CaseId id, Instant now) {
    return claims.findClaim(id).filter(claim -> claim.lease().isPresent() && !claim.isRunning(now));
  }
}
