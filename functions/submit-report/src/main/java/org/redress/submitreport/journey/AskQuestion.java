package org.redress.submitreport.journey;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import java.util.Optional;
import org.redress.web.http.Endpoint;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;

/** {@code GET /report/{page}}: a page of the form, with what was answered before. */
final class AskQuestion implements Endpoint {

  private final Visits visits;
  private final Notebooks notebooks;
  private final Screens screens;

  AskQuestion(Visits visits, Notebooks notebooks, Screens screens) {
    this.visits = visits;
    this.notebooks = notebooks;
    this.screens = screens;
  }

  @Override
  public APIGatewayV2HTTPResponse answer(Request request) {
    Visit visit = visits.of(request);
    Notes notes = notebooks.read(visit.token());
    if (notes.sent().isPresent()) {
      return Responses.seeOther(Screens.SENT);
    }
    boolean changing = AnswerQuestion.changing(request);
    return switch (request.parameter("page")) {
      case "check" -> notes.isBlank()
          ? Responses.seeOther(Screens.START)
          : screens.check(visit, 200, notes, "", List.of());
      case "one-page" -> screens.whole(visit, 200, notes, List.of());
      case "urgent" -> screens.urgent(visit, changing ? Screens.CHECK : Screens.at(Question.ACCOUNT));
      case "sent" -> Responses.seeOther(Screens.START);
      case String page -> {
        Optional<Question> question = Question.at(page);
        yield screens.question(
            visit, 200, question.orElseThrow(() -> new ProblemException(Problem.notFound())), changing,
            notes, List.of());
      }
    };
  }
}
