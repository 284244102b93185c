package org.redress.submitreport.journey;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.casework.drafts.Drafts;
import org.redress.web.form.FormFields;
import org.redress.web.http.Endpoint;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;
import org.redress.web.problem.FieldError;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;

/** {@code POST /report/{page}}: keeps the answers of one page, also those that have to be mended, and goes on. */
final class AnswerQuestion implements Endpoint {

  private final Visits visits;
  private final Notebooks notebooks;
  private final Screens screens;
  private final Judge judge;

  AnswerQuestion(Visits visits, Notebooks notebooks, Screens screens, Judge judge) {
    this.visits = visits;
    this.notebooks = notebooks;
    this.screens = screens;
    this.judge = judge;
  }

  /** Whether the question was asked from the page that shows all answers, and leads back there. */
  static boolean changing(Request request) {
    return request.query("then").filter("check"::equals).isPresent();
  }

  @Override
  public APIGatewayV2HTTPResponse answer(Request request) {
    Question question = Question.at(request.parameter("page"))
        .orElseThrow(() -> new ProblemException(Problem.notFound()));
    FormFields given = SentForm.read(request);
    Visit visit = visits.of(request);
    boolean changing = changing(request);
    Optional<Instant> shown = SentForm.shown(visit, given);
    if (shown.isEmpty()) {
      return screens.question(
          visit, 403, question, changing, Notes.NONE.answering(question.fields(), given),
          List.of(new FieldError("", visit.messages().text("error.expired"))));
    }
    Notes before = notebooks.read(visit.token());
    if (before.sent().isPresent()) {
      return Responses.seeOther(Screens.SENT);
    }
    if (notebooks.change(visit.token(), notes -> answered(notes, question, given)
        .begunAt(shown.get())) == Drafts.Result.TOO_LARGE) {
      return screens.question(
          visit, 413, question, changing, before.answering(question.fields(), given),
          List.of(new FieldError(question.firstField(), visit.messages().text("error.draftTooLarge"))));
    }
    Notes after = answered(before, question, given);
    FormFields answers = after.answers();
    List<FieldError> errors = judge.errors(visit.messages(), answers, question);
    return errors.isEmpty()
        ? visit.keeping(Responses.seeOther(next(question, answers, changing)))
        : screens.question(visit, 422, question, changing, after, errors);
  }

  /** The notes with the answers to a question; whoever wants to be anonymous has told neither name nor address. */
  private static Notes answered(Notes before, Question question, FormFields given) {
    Notes answered = before.answering(question.fields(), given);
    return question == Question.WHO && !Question.CONTACT.isAsked(answered.answers())
        ? answered.answering(Question.CONTACT.fields(), FormFields.blank())
        : answered;
  }

  private static String next(Question question, FormFields answers, boolean changing) {
    if (question == Question.DANGER && answers.all("threatToLife").contains("true")) {
      return Screens.URGENT + (changing ? "?then=check" : "");
    }
    if (changing) {
      boolean unanswered = question == Question.WHO && Question.CONTACT.isAsked(answers)
          && Set.of("reporter.name", "reporter.email").stream().allMatch(field -> answers.all(field).isEmpty());
      return unanswered ? Screens.changing(Question.CONTACT) : Screens.CHECK;
    }
    return question.next(answers).map(Screens::at).orElse(Screens.CHECK);
  }
}
