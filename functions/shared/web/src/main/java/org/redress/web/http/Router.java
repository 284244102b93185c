package org.redress.web.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.web.messages.Languages;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives each request to the endpoint of its route. It always answers: whatever goes wrong becomes a problem. */
public final class Router {

  private static final Logger LOG = LoggerFactory.getLogger(Router.class);

  private static final String GET = "GET";

  private final List<Route> routes = new ArrayList<>();
  private final ProblemAnswers problems;

  /** A router that says what goes wrong as problem+json. */
  public Router() {
    this((_, problem, headers) -> Responses.problem(problem, headers));
  }

  public Router(ProblemAnswers problems) {
    this.problems = problems;
  }

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
    Request request;
    try {
      Request given = Request.of(event);
      request = given.method().equals(GET) ? given : given.withPage(page(given));
    } catch (RuntimeException e) {
      LOG.error("A request could not be read: {}", Faults.kind(e));
      return Responses.problem(Problem.internal(), Map.of());
    }
    return remembering(request, answer(request));
  }

  private APIGatewayV2HTTPResponse answer(Request request) {
    try {
      return dispatch(request);
    } catch (ProblemException e) {
      return problem(request, e.problem(), e.headers());
    } catch (RuntimeException | StackOverflowError e) {
      LOG.error("A request failed with {}", Faults.kind(e));
      return problem(request, Problem.internal(), Map.of());
    }
  }

  /** The problem as the caller reads it best; as JSON when even that goes wrong. */
  private APIGatewayV2HTTPResponse problem(Request request, Problem problem, Map<String, String> headers) {
    try {
      return problems.answer(request, problem, headers);
    } catch (RuntimeException | StackOverflowError e) {
      LOG.error("A problem could not be told: {}", Faults.kind(e));
      return Responses.problem(problem, headers);
    }
  }

  private static APIGatewayV2HTTPResponse remembering(Request request, APIGatewayV2HTTPResponse response) {
    Languages.remembered(request).ifPresent(cookie -> Responses.addCookie(response, cookie));
    return response;
  }

  /** The nearest path that can be got: that of the request, or one above it in the way in which its route is written. */
  private String page(Request request) {
    String page = request.path();
    String written = written(request);
    while (!written.isEmpty() && !isPage(written)) {
      page = above(page);
      written = above(written);
    }
    return written.isEmpty() ? "/" : page;
  }

  /** The path of the route that the request goes to; of another that fits where its method is none. */
  private String written(Request request) {
    List<Route> fitting = routes.stream().filter(route -> route.match(request.path()).isPresent()).toList();
    return fitting.stream()
        .filter(route -> route.method().equals(request.method()))
        .findFirst()
        .or(() -> fitting.stream().findFirst())
        .map(Route::path)
        .orElse("");
  }

  private boolean isPage(String written) {
    return routes.stream().anyMatch(route -> route.method().equals(GET) && route.path().equals(written));
  }

  private static String above(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
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
