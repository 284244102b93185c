package org.redress.web.page;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
import org.redress.web.http.Accept;
import org.redress.web.http.ProblemAnswers;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;
import org.redress.web.messages.Languages;
import org.redress.web.messages.Messages;
import org.redress.web.problem.Problem;

/** Tells people by a page what is wrong, and programs by problem+json. */
public final class ProblemPages implements ProblemAnswers {

  private final Pages pages = new Pages();
  private final Languages languages;

  public ProblemPages(Languages languages) {
    this.languages = languages;
  }

  @Override
  public APIGatewayV2HTTPResponse answer(Request request, Problem problem, Map<String, String> headers) {
    if (!Accept.browser(request)) {
      return Responses.problem(problem, headers);
    }
    Messages messages = languages.of(request);
    String words = ProblemAnswers.words(problem, messages, "problem");
    return Responses.html(problem.status(), pages.problem(new ProblemPage(messages, words)), headers);
  }
}
