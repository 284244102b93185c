package org.redress.web.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives each request to the endpoint of its route. It always answers: whatever goes wrong becomes a problem. */
public final class Router {

  private static final Logger LOG = LoggerFactory.getLogger(Router.class);

  private final List<Route> routes = new ArrayList<>();

  /**
   * Adds a route.
   *
   * @param key as in the API's template, such as {@code GET /reports/{reference}}
   */
  public Router route(String key, Endpoint endpoint) {
    routes.add(new Route(key, endpoint));
    return this;
  }

  public APIGatewayV2HTTPResponse answer(APIGatewayV2HTTPEvent event) {
    try {
      return dispatch(Request.of(event));
    } catch (ProblemException e) {
      return Responses.problem(e.problem(), e.headers());
    } catch (RuntimeException | StackOverflowError e) {
      LOG.error("A request failed with {}", Faults.kind(e));
      return Responses.problem(Problem.internal(), Map.of());
    }
  }

  private APIGatewayV2HTTPResponse dispatch(Request request) {
    List<String> allowed = new ArrayList<>();
    for (Route route : routes) {
      Optional<Map<String, String>> found = route.match(request.path());
      if (found.isPresent() && route.method().equals(request.method())) {
        return route.endpoint().answer(request.with(found.get()));
      }
      found.ifPresent(_ -> allowed.add(route.method()));
    }
    if (allowed.isEmpty()) {
      throw new ProblemException(Problem.notFound());
    }
    throw new ProblemException(
        Problem.methodNotAllowed(), Map.of("Allow", allowed.stream().sorted().collect(Collectors.joining(", "))));
  }
}
