package org.redress.casework.reviewing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.redress.casework.Outcome;
import org.redress.casework.Stage;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.review.CloseCase;
import org.redress.casework.review.Review;
import org.redress.casework.reviewers.SeenCase;

/** A reviewer decides a case, whether for the first time or because its reporter asked for a review of the outcome. */
public final class Decide {

  private final Desk desk;
  private final CloseCase closing;
  private final GoldenRule golden;
  private final Function<SeenCase, List<EmailAddress>> approvers;

  /**
   * Wires the use case.
   *
   * @param golden chooses what is looked at once more
   * @param approvers whom to tell that a proposed outcome waits for a second person
   */
  public Decide(
      Desk desk, CloseCase closing, GoldenRule golden, Function<SeenCase, List<EmailAddress>> approvers) {
    this.desk = desk;
    this.golden = golden;
    this.closing = closing;
    this.approvers = approvers;
  }

  /** Decides; the reporter is told, unless a second person must agree first. */
  public Response decide(SeenCase seen, int fence, Decision decision) {
    return closed(desk.finish(seen, fence, rule(seen, decision)), desk, closing);
  }

  /** Why it cannot be decided now; empty if it can. Nothing is done. */
  Optional<Response> refused(SeenCase seen, int fence, Decision decision) {
    return Ruling.refusal(desk.ruling(seen, fence, rule(seen, decision)));
  }

  private Desk.HeldRule rule(SeenCase seen, Decision decision) {
    List<EmailAddress> others = decision.outcome() instanceof Outcome.Referred ? approvers.apply(seen) : List.of();
    return (open, now) -> open.lastMessage() > decision.seenTo()
        ? Ruling.MOVED
        : Ruling.of(
            Review.decide(
                open, seen.reviewer().subject(), decision.outcome(), decision.reason(), others, now, desk.random())
                .map(golden::applied));
  }

  /** Tells the reporter at once; the sweeper does it if this cannot. */
  static Response closed(Response response, Desk desk, CloseCase closing) {
    if (response instanceof Response.Done(SeenCase seen) && seen.view().stage() instanceof Stage.Decided) {
      closing.close(seen.id());
      return new Response.Done(desk.again(seen));
    }
    return response;
  }
}
