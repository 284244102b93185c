package org.redress.reviewcases.casescreen;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.casework.Outcome;
import org.redress.casework.reviewers.CaseView;
import org.redress.casework.reviewers.Sight;
import org.redress.casework.reviewing.Decision;
import org.redress.casework.reviewing.Response;
import org.redress.casework.reviewing.Together;
import org.redress.caseworkaws.Wiring;
import org.redress.reviewcases.access.Frames;
import org.redress.screening.catalogue.Catalogue;
import org.redress.web.console.ConsolePages;
import org.redress.web.console.Frame;
import org.redress.web.console.onecase.DecisionPreview;
import org.redress.web.console.onecase.MailPart;
import org.redress.web.http.Accept;
import org.redress.web.http.Responses;
import org.redress.web.messages.Messages;

/** Shows what a decision will do before it is made. */
final class Previews {

  private final ConsolePages pages = new ConsolePages();
  private final Wiring wiring;
  private final Sight sight;
  private final Frames frames;
  private final Catalogue catalogue;
  private final MailAhead mails;

  Previews(Wiring wiring, Frames frames, Catalogue catalogue) {
    this.wiring = wiring;
    this.sight = wiring.review().sight();
    this.frames = frames;
    this.catalogue = catalogue;
    this.mails = MailAhead.of(wiring);
  }

  /** Why the decision would be refused as things are; empty if it would not. */
  Optional<Response> refusal(Sent sent) {
    CaseView view = sent.seen().view();
    if (!Turns.isMine(sent.seen(), wiring.clock().instant()) || view.fence() != sent.fence()) {
      return Optional.of(new Response.LeaseLost());
    }
    return view.lastMessage() > sent.seenTo() ? Optional.of(new Response.Moved()) : Optional.empty();
  }

  /**
   * Shows it.
   *
   * @param others other reports of the same post that are to be answered along
   */
  APIGatewayV2HTTPResponse show(Sent sent, Decision decision, List<Together.Other> others) {
    Optional<MailPart> mail = mails.of(sent.seen(), decision.outcome());
    if (Accept.json(sent.request())) {
      return Responses.json(
          200,
          mail.map(one -> Map.of("mail", Map.of("subject", one.subject(), "text", one.text()))).orElse(Map.of()),
          Map.of());
    }
    Frame frame = frames.of(sent.request(), sent.caller());
    Glossary glossary = new Glossary(catalogue, frame.messages());
    Map<String, List<String>> given = new LinkedHashMap<>();
    sent.fields()
        .names()
        .stream()
        .filter(name -> !Set.of("token", "step", "keep").contains(name))
        .forEach(name -> given.put(name, sent.fields().all(name)));
    DecisionPreview preview = new DecisionPreview(
        frame, sent.seen().id().reference(), OutcomeFacts.of(decision.outcome(), glossary), decision.reason(), mail,
        notes(sent, decision, others, frame.messages()), given);
    return Responses.html(200, pages.decisionPreview(preview), Map.of());
  }

  private List<String> notes(Sent sent, Decision decision, List<Together.Other> others, Messages messages) {
    List<String> notes = new ArrayList<>();
    notes.add(
        messages.text(
            decision.outcome() instanceof Outcome.Referred ? "console.preview.approval" : "console.preview.at-once"));
    if (!sent.seen().view().joined().isEmpty()) {
      notes.add(messages.text("console.preview.joined"));
    }
    if (!others.isEmpty()) {
      notes.add(
          messages.text(
              "console.preview.others",
              Map.of(
                  "references",
                  others.stream().map(other -> other.seen().id().reference()).collect(Collectors.joining(", ")))));
    }
    if (sight.mails(sent.seen()).fail()) {
      notes.add(messages.text("console.preview.mails-fail"));
    }
    return notes;
  }
}
