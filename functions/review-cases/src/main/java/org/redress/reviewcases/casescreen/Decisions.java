package org.redress.reviewcases.casescreen;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import java.util.Optional;
import org.redress.casework.Outcome;
import org.redress.casework.review.Note;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.reviewers.Sight;
import org.redress.casework.reviewing.Approve;
import org.redress.casework.reviewing.Decide;
import org.redress.casework.reviewing.DecideTogether;
import org.redress.casework.reviewing.Decision;
import org.redress.casework.reviewing.Response;
import org.redress.casework.reviewing.Together;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;
import org.redress.caseworkaws.ReviewWiring;
import org.redress.caseworkaws.Wiring;
import org.redress.reviewcases.access.ConsoleRoute;
import org.redress.reviewcases.access.Routes;
import org.redress.screening.catalogue.Catalogue;
import org.redress.web.http.Accept;

/** What is decided, looked at before it is sent, and agreed to by a second person. */
final class Decisions {

  private final CasePosts posts;
  private final Decide deciding;
  private final Approve approving;
  private final DecideTogether together;
  private final Sight sight;
  private final Catalogue catalogue;
  private final Previews previews;
  private final Answers answers;

  Decisions(CasePosts posts, Wiring wiring, Catalogue catalogue, Previews previews, Answers answers) {
    Actor actor = Actor.function("review-cases");
    ReviewWiring review = wiring.review();
    this.posts = posts;
    this.deciding = review.deciding(actor, wiring.reviewTeam());
    this.approving = review.approving(actor);
    this.together = review.decidingTogether(actor, wiring.reviewTeam());
    this.sight = review.sight();
    this.catalogue = catalogue;
    this.previews = previews;
    this.answers = answers;
  }

  /**
   * What somebody decides.
   *
   * @param others other reports of the same post, to be answered along
   */
  private record Decided(Decision decision, List<Together.Other> others) {}

  void addTo(Routes routes) {
    routes.inside(ConsoleRoute.CASE_DECISION, posts.of("decision", this::decision))
        .inside(ConsoleRoute.CASE_APPROVAL, posts.of("approval", this::approval))
        .inside(
            ConsoleRoute.CASE_RETURN,
            posts.of(Deed.of("return", this::sendBack, TimelineEvent.Kind.DECISION_SENT_BACK)));
  }

  /** People look at what a decision will do before they make it; programs may. */
  private APIGatewayV2HTTPResponse decision(Sent sent) {
    String usual = Accept.json(sent.request()) ? "confirm" : "preview";
    return switch (sent.step().isEmpty() ? usual : sent.step()) {
      case "change" -> posts.again(sent);
      case "confirm" -> confirmed(sent, read(sent));
      default -> {
        Decided decided = read(sent);
        yield previews.refusal(sent)
            .map(refusal -> posts.refused(sent, refusal))
            .orElseGet(() -> previews.show(sent, decided.decision(), decided.others()));
      }
    };
  }

  private APIGatewayV2HTTPResponse confirmed(Sent sent, Decided decided) {
    Deed deed = Deed.of(
        "decision", one -> deciding.decide(one.seen(), one.fence(), decided.decision()), TimelineEvent.Kind.DECIDED,
        TimelineEvent.Kind.DECISION_PROPOSED);
    return decided.others().isEmpty()
        ? posts.done(deed, sent)
        : all(deed, sent, together.decide(sent.seen(), sent.fence(), decided.decision(), decided.others()));
  }

  private APIGatewayV2HTTPResponse approval(Sent sent) {
    Fields fields = new Fields(sent, posts.messages(sent));
    List<Together.Other> others = new OtherFields(sent, sight).read(fields);
    Outcome proposed = proposed(sent, fields);
    Deed deed = Deed.of(
        "approval", one -> approving.approve(one.seen(), proposed), TimelineEvent.Kind.DECISION_APPROVED);
    if (sent.seenTo() < sent.seen().view().lastMessage()) {
      return posts.answer(deed, sent, new Response.Moved());
    }
    return others.isEmpty()
        ? posts.done(deed, sent)
        : all(deed, sent, together.approve(sent.seen(), proposed, others));
  }

  private APIGatewayV2HTTPResponse all(Deed deed, Sent sent, Together made) {
    return made.lead() instanceof Response.Done(SeenCase now)
        ? answers.say(sent, now, made)
        : posts.answer(deed, sent, made.lead(), made.answered());
  }

  private Decided read(Sent sent) {
    Fields fields = new Fields(sent, posts.messages(sent));
    Optional<Outcome> outcome = new OutcomeFields(sent, fields, sight, catalogue).read();
    String reason = fields.words("reason", Note.MAX_LENGTH);
    List<Together.Other> others = new OtherFields(sent, sight).read(fields);
    if (!others.isEmpty() && outcome.filter(Outcome.Duplicate.class::isInstance).isPresent()) {
      fields.wrong("others", "console.case.others.duplicate");
    }
    fields.check();
    return new Decided(new Decision(outcome.orElseThrow(), reason, sent.seenTo()), others);
  }

  private Response sendBack(Sent sent) {
    Fields fields = new Fields(sent, posts.messages(sent));
    String reason = fields.why();
    return approving.sendBack(sent.seen(), proposed(sent, fields), reason);
  }

  /** What was proposed when whoever sent this looked at it. */
  private Outcome proposed(Sent sent, Fields fields) {
    Optional<Outcome> outcome = new OutcomeFields(sent, fields, sight, catalogue).read();
    fields.check();
    return outcome.orElseThrow();
  }
}
