package org.redress.submitreport.casepage;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.reporter.AddInformation;
import org.redress.casework.reporter.AskForReview;
import org.redress.casework.reporter.Reaction;
import org.redress.casework.reporter.Said;
import org.redress.casework.reporter.Withdraw;
import org.redress.submitreport.limits.Gate;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;
import org.redress.web.messages.Languages;
import org.redress.web.problem.FieldError;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;

/** Does what a reporter wants with a case, and answers by a page or by JSON, as it was asked. */
public final class PostToCase implements ForReporter.Inside {

  private final Sent.Wanted wanted;
  private final Function<Sent, String> done;
  private final BiFunction<CaseId, Sent, Reaction> doing;
  private final Gate gate;
  private final CaseDoor door;
  private final CasePages pages;
  private final Languages languages;

  private PostToCase(
      Sent.Wanted wanted, Function<Sent, String> done, BiFunction<CaseId, Sent, Reaction> doing, Gate gate,
      CasePages pages) {
    this.wanted = wanted;
    this.done = done;
    this.doing = doing;
    this.gate = gate;
    this.door = pages.door();
    this.pages = pages;
    this.languages = pages.languages();
  }

  /** {@code POST /reports/{reference}/messages}: {@code text}, and {@code answer} for an answer to a question. */
  public static PostToCase message(AddInformation adding, Gate gate, CasePages pages) {
    return new PostToCase(
        new Sent.Wanted("text", "answer", false), sent -> sent.flag() ? "answer" : "information",
        (id, sent) -> sent.flag() ? adding.answer(id, said(sent)) : adding.add(id, said(sent)), gate, pages);
  }

  /** {@code POST /reports/{reference}/appeal}: {@code why}. */
  public static PostToCase appeal(AskForReview asking, Gate gate, CasePages pages) {
    return new PostToCase(
        new Sent.Wanted("why", "", false), _ -> "appeal", (id, sent) -> asking.ask(id, said(sent)), gate, pages);
  }

  /** {@code POST /reports/{reference}/withdrawal}: {@code confirm}. */
  public static PostToCase withdrawal(Withdraw withdrawing, Gate gate, CasePages pages) {
    return new PostToCase(
        new Sent.Wanted("", "confirm", true), _ -> "withdrawal", (id, _) -> withdrawing.withdraw(id), gate, pages);
  }

  private static Said said(Sent sent) {
    return new Said(sent.words(), sent.key());
  }

  @Override
  public APIGatewayV2HTTPResponse answer(Request request, Visitor visitor) {
    Sent sent = Sent.read(request, wanted, languages.of(request));
    if (!door.mayChange(visitor, sent.token())) {
      return refused(request, visitor, sent, 403, "case.error.expired", Problem.formTokenNeeded());
    }
    if (!sent.errors().isEmpty()) {
      if (!sent.byForm()) {
        throw new ProblemException(Problem.invalidFields(sent.errors()));
      }
      return pages.show(request, visitor, 422, given(sent), sent.errors());
    }
    gate.pass(visitor.open().id().value());
    return switch (doing.apply(visitor.open().id(), sent)) {
      case Reaction.Done(Case now) -> sent.byForm()
          ? Responses.seeOther("/reports/" + now.id().reference() + "?done=" + done.apply(sent))
          : Responses.json(200, CaseView.Standing.of(now), Map.of());
      case Reaction.NotPossible _ ->
        refused(request, pages.again(visitor), sent, 409, "case.error.late", Problem.notPossible());
      case Reaction.KeyUsedForOtherContent _ ->
        refused(request, visitor, sent, 422, "case.error.sent", Problem.idempotencyKeyReused());
    };
  }

  private APIGatewayV2HTTPResponse refused(
      Request request, Visitor visitor, Sent sent, int status, String message, Problem problem) {
    if (!sent.byForm()) {
      throw new ProblemException(problem);
    }
    FieldError error = new FieldError(
        wanted.words().isEmpty() ? wanted.flag() : wanted.words(), languages.of(request).text(message));
    return pages.show(request, visitor, status, given(sent), List.of(error));
  }

  private Map<String, String> given(Sent sent) {
    return wanted.words().isEmpty() ? Map.of() : Map.of(wanted.words(), sent.words());
  }
}
