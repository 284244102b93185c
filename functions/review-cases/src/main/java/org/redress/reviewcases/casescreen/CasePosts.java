package org.redress.reviewcases.casescreen;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.reviewing.Response;
import org.redress.reviewcases.access.Frames;
import org.redress.reviewcases.access.Inside;
import org.redress.web.console.CaseRow;
import org.redress.web.console.onecase.CaseScreen;
import org.redress.web.console.onecase.Typed;
import org.redress.web.http.Accept;
import org.redress.web.http.Responses;
import org.redress.web.messages.Messages;
import org.redress.web.problem.FieldError;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;

/** Answers what is sent by the forms of a case's screen. Nothing that was typed is lost by a refusal. */
final class CasePosts {

  /** Forms that have a place of their own in the page. */
  private static final Set<String> PLACED = Set.of(
      "decision", "question", "hand-over", "merger", "clauses", "recusal", "reopening", "hold", "hold-lifting", "name",
      "name-cover", "redaction", "notes", "return", "branches");

  private static final int MAX_ATTEMPTS = 4;

  private final CaseDoor door;
  private final Screens screens;
  private final Frames frames;
  private final Repeats repeats;

  CasePosts(CaseDoor door, Screens screens, Frames frames, Repeats repeats) {
    this.door = door;
    this.screens = screens;
    this.frames = frames;
    this.repeats = repeats;
  }

  /** What to do with what was sent. */
  @FunctionalInterface
  interface Answer {
    APIGatewayV2HTTPResponse to(Sent sent);
  }

  /** Answers a form that does something to the case. */
  Inside of(Deed deed) {
    return of(deed.form(), sent -> done(deed, sent));
  }

  /** Answers a form; where what was sent cannot be read, the page comes back with it. */
  Inside of(String form, Answer answer) {
    return (request, caller) -> {
      Sent sent = Sent.read(request, caller, door.see(request, caller), form);
      try {
        return answer.to(sent);
      } catch (ProblemException e) {
        if (e.problem().errors().isEmpty()) {
          throw e;
        }
        return wrong(sent, e.problem());
      }
    };
  }

  Messages messages(Sent sent) {
    return frames.of(sent.request(), sent.caller()).messages();
  }

  /** Does it, unless it is done. */
  APIGatewayV2HTTPResponse done(Deed deed, Sent sent) {
    return deed.again() ? once(deed, sent) : answer(deed, sent, deed.act().on(sent));
  }

  /** Does what could be done again and again: only to the case as it stood when nothing of the kind was found. */
  private APIGatewayV2HTTPResponse once(Deed deed, Sent sent) {
    Sent now = sent;
    for (int attempt = 1;; attempt++) {
      if (repeats.isDone(deed, now)) {
        return done(now, now.seen());
      }
      Response response = deed.act().on(now.at(now.seen().exactly()));
      if (attempt == MAX_ATTEMPTS || !(response instanceof Response.Moved)) {
        return answer(deed, now, response);
      }
      now = now.at(door.again(now.seen()));
    }
  }

  /** Says what became of something; where it is refused because it is done already, that it is done. */
  APIGatewayV2HTTPResponse answer(Deed deed, Sent sent, Response response) {
    return answer(deed, sent, response, List.of());
  }

  /**
   * Says what became of something that was to be done to several cases.
   *
   * @param others those to which it was done, though it is refused of this one
   */
  APIGatewayV2HTTPResponse answer(Deed deed, Sent sent, Response response, List<SeenCase> others) {
    if (response instanceof Response.Done(SeenCase now)) {
      return done(sent, now);
    }
    Sent later = sent.at(door.again(sent.seen()));
    return repeats.isDone(deed, later) ? done(sent, later.seen()) : refused(later, response, others);
  }

  private APIGatewayV2HTTPResponse done(Sent sent, SeenCase now) {
    if (Accept.json(sent.request())) {
      return Responses.json(200, CaseState.of(now), Map.of());
    }
    if (sent.keep().isPresent()) {
      return screens.show(
          sent.request(), sent.caller(), now, new Typed(sent.keep().get(), sent.typed(), List.of(), "kept"), 200);
    }
    return Responses.seeOther(CaseRow.href(now.id().reference()) + landing(sent));
  }

  /** Where the page is looked at next. */
  private static String landing(Sent sent) {
    return sent.form().equals("judgement")
        ? "#finding-" + sent.text("clause")
        : "?done=" + sent.form() + "#done";
  }

  /** Says why it was not done, with the case as it is now and all that was typed. */
  APIGatewayV2HTTPResponse refused(Sent sent, Response refusal) {
    return refused(sent, refusal, List.of());
  }

  private APIGatewayV2HTTPResponse refused(Sent sent, Response refusal, List<SeenCase> others) {
    Problem problem = Refusals.problem(refusal);
    if (Accept.json(sent.request())) {
      throw new ProblemException(problem);
    }
    boolean placed = PLACED.contains(sent.form());
    String place = placed ? CaseScreen.place(sent.form()) : "";
    List<FieldError> why = new ArrayList<>();
    why.add(new FieldError(place, messages(sent).text(Refusals.words(refusal))));
    if (!others.isEmpty()) {
      String references = others.stream().map(other -> other.id().reference()).collect(Collectors.joining(", "));
      why.add(
          new FieldError(place, messages(sent).text("console.case.others.answered", Map.of("references", references))));
    }
    Typed typed = new Typed(placed ? sent.form() : "", sent.typed(), why, "");
    return screens.show(sent.request(), sent.caller(), sent.seen(), typed, problem.status());
  }

  /** Shows the page again with what was typed. */
  APIGatewayV2HTTPResponse again(Sent sent) {
    return screens.show(
        sent.request(), sent.caller(), sent.seen(), new Typed(sent.form(), sent.typed(), List.of(), ""), 200);
  }

  private APIGatewayV2HTTPResponse wrong(Sent sent, Problem problem) {
    if (!Accept.json(sent.request())) {
      return screens.show(
          sent.request(), sent.caller(), sent.seen(),
          new Typed(sent.form(), sent.typed(), problem.errors(), ""), problem.status());
    }
    throw new ProblemException(unprefixed(problem, sent.form()));
  }

  /** With the fields called as programs call them. */
  static Problem unprefixed(Problem problem, String form) {
    String prefix = form + ".";
    return Problem.invalidFields(
        problem.errors()
            .stream()
            .map(error -> new FieldError(error.field().replaceFirst("^" + prefix, ""), error.message()))
            .toList());
  }
}
