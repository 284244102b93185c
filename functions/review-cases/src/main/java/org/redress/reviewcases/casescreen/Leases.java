package org.redress.reviewcases.casescreen;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.reviewers.Colleagues;
import org.redress.casework.reviewers.Reviewer;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.reviewing.ClaimCase;
import org.redress.casework.reviewing.HoldCase;
import org.redress.casework.reviewing.Recuse;
import org.redress.casework.reviewing.Response;
import org.redress.casework.timeline.TimelineEvent;
import org.redress.caseworkaws.ReviewWiring;
import org.redress.reviewcases.access.ConsoleRoute;
import org.redress.reviewcases.access.Routes;
import org.redress.web.console.CaseRow;
import org.redress.web.console.Frame;
import org.redress.web.http.Accept;
import org.redress.web.http.Responses;

/** Whose turn it is at a case: taken up, kept, given back, passed on. */
final class Leases {

  private final CasePosts posts;
  private final CaseDoor door;
  private final ClaimCase claiming;
  private final HoldCase holding;
  private final Recuse recusing;
  private final Colleagues colleagues;

  Leases(CasePosts posts, CaseDoor door, ReviewWiring review) {
    this.posts = posts;
    this.door = door;
    this.claiming = review.claiming();
    this.holding = review.holding();
    this.recusing = review.recusing();
    this.colleagues = review.colleagues();
  }

  void addTo(Routes routes) {
    routes
        .inside(
            ConsoleRoute.CASE_CLAIM,
            posts.of(Deed.of("claim", sent -> claiming.claim(sent.seen()), TimelineEvent.Kind.REVIEW_STARTED)))
        .inside(ConsoleRoute.CASE_LEASE, posts.of(Deed.of("lease", this::keep)))
        .inside(
            ConsoleRoute.CASE_RELEASE,
            posts.of(
                Deed.of(
                    "release", sent -> holding.release(sent.seen(), sent.fence()),
                    TimelineEvent.Kind.REVIEW_RELEASED)))
        .inside(
            ConsoleRoute.CASE_HAND_OVER,
            posts.of(Deed.of("hand-over", this::handOver, TimelineEvent.Kind.REVIEW_HANDED_OVER)))
        .inside(
            ConsoleRoute.CASE_TAKE_OVER,
            posts.of(
                Deed.of("take-over", sent -> holding.takeOver(sent.seen()), TimelineEvent.Kind.REVIEW_TAKEN_OVER)))
        .inside(ConsoleRoute.CASE_RECUSAL, posts.of("recusal", this::recuse));
  }

  private Response keep(Sent sent) {
    return holding.keep(sent.seen(), sent.fence()).isPresent()
        ? new Response.Done(door.again(sent.seen()))
        : new Response.LeaseLost();
  }

  private Response handOver(Sent sent) {
    Fields fields = new Fields(sent, posts.messages(sent));
    Optional<Reviewer> to = Optional.of(sent.text("to")).filter(chosen -> !chosen.isEmpty()).flatMap(colleagues::find);
    if (to.isEmpty()) {
      fields.wrong("to", "console.case.hand-over.to.missing");
    }
    fields.check();
    return holding.handOver(sent.seen(), sent.fence(), to.orElseThrow());
  }

  /** From then on there is no such case for them: they go on with the next. */
  private APIGatewayV2HTTPResponse recuse(Sent sent) {
    Optional<SeenCase> next = recusing.recuse(sent.seen());
    return Accept.json(sent.request())
        ? Responses.json(
            200, next.map(seen -> Map.of("next", seen.id().reference())).orElse(Map.of()), Map.of())
        : Responses.seeOther(next.map(seen -> CaseRow.href(seen.id().reference())).orElse(Frame.BASE));
  }
}
