package org.redress.web.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
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
}
