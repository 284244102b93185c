package org.redress.local.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.redress.local.invoke.FunctionDeclaration;
import org.redress.local.invoke.InvocationFailedException;
import org.redress.local.invoke.Invoker;
import org.redress.local.invoke.Trouble;
import org.redress.local.template.Allowed;
import org.redress.local.template.TemplateException;

/** The HTTP API that the template declares: finds the route, calls its function and passes on what it answers. */
public final class Api {

  /** API Gateway takes bodies of at most 10 MB, and an event must fit into Lambda's 6 MB. */
  public static final int MOST_BODY = 10 * 1024 * 1024;
  private static final int MOST_EVENT = 6 * 1024 * 1024;

  private final List<Route> routes = new ArrayList<>();
  private final InstantSource clock;
  private final Trouble trouble;

  public Api(InstantSource clock, Trouble trouble) {
    this.clock = clock;
    this.trouble = trouble;
  }

  /** Adds the route that an event of a function declares. */
  public void add(FunctionDeclaration.Event event, Invoker function) {
    JsonNode properties = event.properties();
    Allowed.only(properties, event.place(),
        Set.of("ApiId", "Path", "Method", "PayloadFormatVersion", "TimeoutInMillis"));
    if (!properties.path("PayloadFormatVersion").asText("2.0").equals("2.0")) {
      throw new TemplateException(event.place(), "only payload format 2.0 is served");
    }
    if (properties.path("Path").asText("").isEmpty() != properties.path("Method").asText("").isEmpty()) {
      throw new TemplateException(event.place(), "a route has both a path and a method, or neither");
    }
    add(new Route(properties.path("Method").asText("ANY"), properties.path("Path").asText("$default"), function));
  }

  void add(Route route) {
    routes.add(route);
    routes.sort(Comparator.comparingInt(Route::rank).reversed());
  }

  public List<String> routeKeys() {
    return routes.stream().map(Route::key).toList();
  }

  /** Answers a request. */
  public Reply answer(Request request) {
    for (Route route : routes) {
      Optional<Map<String, String>> variables = route.match(request.method(), request.path());
      if (variables.isPresent()) {
        return call(route, Payload.event(request, route, variables.get(), clock.instant()).toString());
      }
    }
    return Reply.problem(404, "There is nothing here");
  }

  private Reply call(Route route, String event) {
    if (event.length() > MOST_EVENT) {
      return Reply.problem(413, "The request is too large");
    }
    try {
      return Payload.reply(route.function().invoke(event));
    } catch (InvocationFailedException e) {
      trouble.tell(String.valueOf(e.getMessage()));
      return e.timedOut()
          ? Reply.problem(503, "The service took too long")
          : Reply.problem(500, "The service failed");
    } catch (IllegalArgumentException _) {
      trouble.tell(route.function().declaration().name() + " gave a result that is no HTTP reply");
      return Reply.problem(500, "The service failed");
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Reply.problem(503, "The service is being stopped");
    }
  }
}
