package org.redress.reviewcases.access;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import org.redress.web.http.Request;
import org.redress.web.problem.ProblemException;

/** Answers whoever may use its route. */
@FunctionalInterface
public interface Inside {

  /**
   * Answers a request.
   *
   * @param caller who makes it; has one of the route's roles, and sent the form's token if the route changes something
   * @throws ProblemException if it cannot be answered as asked; nothing was changed then
   */
  APIGatewayV2HTTPResponse answer(Request request, Caller caller);
}
