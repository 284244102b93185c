package org.redress.casework.reviewing;

import java.util.Map;
import java.util.Optional;
import org.redress.casework.Stage;
import org.redress.casework.claims.ClaimStep;
import org.redress.casework.review.Review;
import org.redress.casework.reviewers.Concern;
import org.redress.casework.reviewers.Reviewer;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

/** A reviewer says that a case is none for them: it is remembered, the case is given back, and they get the next. */
public final class Recuse {

  private final Profile profile;
  private final Desk desk;
  private final ClaimCase claiming;

  public Recuse(Profile profile, Desk desk, ClaimCase claiming) {
    this.profile = profile;
    this.desk = desk;
    this.claiming = claiming;
  }

  /**
   * Recuses. Should giving back fail, the case is hidden from them all the same, and their lease lapses.
   *
   * @return the next case, if there is one
   */
  public Optional<SeenCase> recuse(SeenCase seen) {
    Reviewer reviewer = profile.declare(seen.reviewer(), Concern.of(seen.id()));
    String subject = reviewer.subject();
    desk.change(
        seen, (open, now) -> open.head().stage() instanceof Stage.InReview review && review.reviewer().equals(subject)
            ? Ruling.of(
                Review
                    .putBack(
                        open.head(), TimelineEvent.Kind.REVIEW_RELEASED,
                        Map.of("reviewer", subject, "because", "recused"), Actor.reviewer(subject), now)
                    .map(change -> change.with(new ClaimStep.Moved(open.claim(), open.claim().freed()))))
            : Ruling.NOT_POSSIBLE);
    return claiming.next(reviewer);
  }
}
