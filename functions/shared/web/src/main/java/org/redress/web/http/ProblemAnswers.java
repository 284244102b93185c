package org.redress.web.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
import org.redress.web.messages.Messages;
import org.redress.web.problem.Problem;

/** Tells a caller what is wrong with a request. */
@FunctionalInterface
public interface ProblemAnswers {

  /**
   * The answer to a request that could not be answered as asked.
   *
   * @param headers that the answer must have
   */
  APIGatewayV2HTTPResponse answer(Request request, Problem problem, Map<String, String> headers);

  /** Under which key of a group of messages a problem is told to people: its own, or that of all others. */
  static String words(Problem problem, Messages messages, String group) {
    String own = group + "." + problem.kind();
    return messages.has(own + ".title") ? own : group + ".other";
  }
}
