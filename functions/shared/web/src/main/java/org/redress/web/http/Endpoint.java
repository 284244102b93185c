package org.redress.web.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import org.redress.web.problem.ProblemException;

/** Answers the requests of one route. */
@FunctionalInterface
public interface Endpoint {

  /**
   * Answers a request.
   *
   * @throws ProblemException if it cannot be answered as asked; nothing was changed then
   */
  APIGatewayV2HTTPResponse answer(Request request);
}
