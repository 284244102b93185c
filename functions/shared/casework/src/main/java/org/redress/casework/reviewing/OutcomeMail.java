package org.redress.casework.reviewing;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.Case;
import org.redress.casework.Change;
import org.redress.casework.Notice;
import org.redress.casework.Outcome;
import org.redress.casework.Stage;
import org.redress.casework.review.Review;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

/** Says before a case is decided which mail its reporter will get. */
public final class OutcomeMail {

  private final Desk desk;

  public OutcomeMail(Desk desk) {
    this.desk = desk;
  }

  /**
   * The mail that telling this outcome would owe, as the case stands; nothing is changed or owed by asking.
   *
   * @return empty where nobody is at the case, or its reporter gets no mail
   */
  public Optional<Notice> of(SeenCase seen, Outcome outcome) {
    Actor actor = Actor.reviewer(seen.reviewer().subject());
    Ruling ruling = desk.ruling(
        seen, (open, now) -> Ruling.of(
            decided(open.head(), outcome, actor, now).flatMap(change -> Review.close(change.after(), actor, now))));
    return ruling instanceof Ruling.Make(Change closed) ? closed.notices().stream().findFirst() : Optional.empty();
  }

  private Optional<Change> decided(Case open, Outcome outcome, Actor actor, Instant now) {
    return switch (open.stage()) {
      case Stage.InReview _,Stage.AwaitingApproval _ -> Optional.of(
          Change.of(open, new Stage.Decided(outcome), now, actor, TimelineEvent.Kind.DECIDED)
              .personal(desk.seal(Map.of(Change.REASON, "asked for alone")))
              .build());
      default -> Optional.empty();
    };
  }
}
