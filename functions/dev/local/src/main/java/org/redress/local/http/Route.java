package org.redress.local.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.redress.local.invoke.Invoker;

/**
 * A route of the HTTP API, as {@code GET /reports/{reference}} or {@code $default}.
 *
 * @param method {@code ANY} for all
 * @param path {@code $default} for whatever no other route takes
 */
public record Route(String method, String path, Invoker function) {

  private static final String DEFAULT = "$default";
  private static final String ANY = "ANY";

  public Route(String method, String path, Invoker function) {
    this.method = method.equals("*") || method.equalsIgnoreCase("any") ? ANY : method.toUpperCase(Locale.ROOT);
    this.path = path;
    this.function = function;
  }

  /** The route's name in events. */
  public String key() {
    return path.equals(DEFAULT) ? DEFAULT : method + " " + path;
  }

  /** The values of the path's variables, if the route takes such a request. */
  Optional<Map<String, String>> match(String requestMethod, String requestPath) {
    if (path.equals(DEFAULT)) {
      return Optional.of(Map.of());
    }
    return method.equals(ANY) || method.equals(requestMethod) ? variables(requestPath) : Optional.empty();
  }

  private Optional<Map<String, String>> variables(String requestPath) {
    List<String> wanted = segments(path);
    List<String> given = segments(requestPath);
    Map<String, String> variables = new HashMap<>();
    for (int i = 0; i < wanted.size(); i++) {
      String segment = wanted.get(i);
      if (segment.endsWith("+}") && i < given.size()) {
        variables.put(segment.substring(1, segment.length() - 2),
            decode(String.join("/", given.subList(i, given.size()))));
        return Optional.of(variables);
      }
      if (i >= given.size()) {
        return Optional.empty();
      }
      if (segment.startsWith("{")) {
        variables.put(segment.substring(1, segment.length() - 1), decode(given.get(i)));
      } else if (!segment.equals(given.get(i))) {
        return Optional.empty();
      }
    }
    return wanted.size() == given.size() ? Optional.of(variables) : Optional.empty();
  }

  /** The higher, the sooner the route is asked: plain words before variables before the rest, one method before any. */
  int rank() {
    if (path.equals(DEFAULT)) {
      return -1;
    }
    int rank = path.endsWith("+}") ? 0 : 1_000_000;
    for (String segment : segments(path)) {
      rank += segment.startsWith("{") ? 10 : 1_000;
    }
    return rank + (method.equals(ANY) ? 0 : 1);
  }

  private static List<String> segments(String path) {
    return List.of(path.split("/", -1));
  }

  private static String decode(String encoded) {
    // In a path a plus is a plus.
    return URLDecoder.decode(encoded.replace("+", "%2B"), UTF_8);
  }
}
