package org.redress.casework.reviewing;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.Case;
import org.redress.casework.Change;
import org.redress.casework.Outcome;
import org.redress.casework.Stage;
import org.redress.casework.access.Role;
import org.redress.casework.claims.ClaimStep;
import org.redress.casework.claims.LeaseTimes;
import org.redress.casework.review.CloseCase;
import org.redress.casework.review.Review;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent.Kind;

/** A second person agrees to what a reviewer proposed, or sends it back. */
public final class Approve {

  private final Desk desk;
  private final CloseCase closing;
  private final GoldenRule golden;
  private final LeaseTimes times;

  /**
   * Wires the use case.
   *
   * @param golden chooses what is looked at once more
   */
  public Approve(Desk desk, CloseCase closing, GoldenRule golden, LeaseTimes times) {
    this.desk = desk;
    this.golden = golden;
    this.closing = closing;
    this.times = times;
  }

  /**
   * Agrees.
   *
   * @param proposed the outcome as the approver saw it
   */
  public Response approve(SeenCase seen, Outcome proposed) {
    return Decide.closed(desk.change(seen, agreeing(seen, proposed)), desk, closing);
  }

  /** Why it cannot be agreed to now; empty if it can. Nothing is done. */
  Optional<Response> refused(SeenCase seen, Outcome proposed) {
    return Ruling.refusal(desk.ruling(seen, agreeing(seen, proposed)));
  }

  private Desk.Rule agreeing(SeenCase seen, Outcome proposed) {
    String approver = seen.reviewer().subject();
    return (open, now) -> ruling(
        seen, open.head(), proposed,
        waiting -> golden.applied(Change
            .of(
                open.head(), new Stage.Decided(proposed), now, Actor.reviewer(approver),
                Kind.DECISION_APPROVED)
            .facts(Review.facts(proposed))
            .handling(open.head().handling().decidedBy(approver))
            .wake(Review.toBeClosed(now))
            .outsider(approver)
            .build()));
  }

  /**
   * Sends it back to who proposed it, who has a day to go on with it.
   *
   * @param reason for the proposer, not blank
   * @throws IllegalArgumentException if there is no reason
   */
  public Response sendBack(SeenCase seen, Outcome proposed, String reason) {
    return desk.change(
        seen, (open, now) -> ruling(
            seen, open.head(), proposed,
            waiting -> sentBack(seen, open.head(), waiting, reason, now).with(
                new ClaimStep.Moved(open.claim(), times.given(open.claim(), waiting.reviewer(), now)))));
  }

  private Change sentBack(SeenCase seen, Case open, Stage.AwaitingApproval waiting, String reason, Instant now) {
    String by = seen.reviewer().subject();
    Stage review = new Stage.InReview(waiting.priority(), waiting.due(), waiting.reviewer());
    return Change.of(open, review, now, Actor.reviewer(by), Kind.DECISION_SENT_BACK)
        .facts(Map.of("to", waiting.reviewer()))
        .personal(desk.seal(Reasons.given(reason)))
        .handling(open.handling().sentBack(waiting.reviewer(), by))
        .wake(open.wake())
        .build();
  }

  /** What to do with what waits for approval. */
  @FunctionalInterface
  private interface Answer {
    Change to(Stage.AwaitingApproval waiting);
  }

  private static Ruling ruling(SeenCase seen, Case open, Outcome proposed, Answer answer) {
    if (!(open.stage() instanceof Stage.AwaitingApproval waiting)) {
      return Ruling.NOT_POSSIBLE;
    }
    if (!seen.reviewer().is(Role.APPROVER) || open.handling().bars(seen.reviewer().subject())) {
      return Ruling.NOT_ALLOWED;
    }
    return waiting.proposed().equals(proposed) && seen.view().lastMessage() >= open.lastMessage()
        ? new Ruling.Make(answer.to(waiting))
        : Ruling.MOVED;
  }
}
