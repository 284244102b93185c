package org.redress.web.console;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
import java.util.Optional;
import org.redress.web.http.Accept;
import org.redress.web.http.ProblemAnswers;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;
import org.redress.web.messages.Languages;
import org.redress.web.messages.Messages;
import org.redress.web.problem.Problem;

/** Tells people who use the console by a page what is wrong, and programs by problem+json. */
public final class ConsoleProblems implements ProblemAnswers {

  private final ConsolePages pages = new ConsolePages();
  private final Languages languages;

  public ConsoleProblems(Languages languages) {
    this.languages = languages;
  }

  @Override
  public APIGatewayV2HTTPResponse answer(Request request, Problem problem, Map<String, String> headers) {
    if (!Accept.browser(request)) {
      return Responses.problem(problem, headers);
    }
    Messages messages = languages.of(request);
    String words = ProblemAnswers.words(problem, messages, "console.problem");
    NoticePage page = new NoticePage(
        Frame.open(messages, request.path()), words, Map.of(), Optional.of(Frame.BASE));
    return Responses.html(problem.status(), pages.notice(page), headers);
  }
}
