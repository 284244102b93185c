package org.redress.web.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request as API Gateway's HTTP APIs give it, in payload format 2.0.
 *
 * @param path without the name of the API's stage and without the query
 * @param headers by lower-case name
 * @param parameters what stood in the places of the route's path, by the names of those places
 * @param body as the gateway gave it; empty when there was none
 * @param base64 whether the gateway has encoded the body
 */
public record Request(
    String method, String path, Map<String, String> headers, Map<String, String> parameters, String body,
    boolean base64) {

  private static final String DEFAULT_STAGE = "$default";

  public static Request of(APIGatewayV2HTTPEvent event) {
    Map<String, String> headers = new HashMap<>();
    Optional.ofNullable(event.getHeaders())
        .orElse(Map.of())
        .forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
    var context = Optional.ofNullable(event.getRequestContext());
    String method = context.flatMap(known -> Optional.ofNullable(known.getHttp()))
        .flatMap(http -> Optional.ofNullable(http.getMethod()))
        .orElse("");
    String stage = context.flatMap(known -> Optional.ofNullable(known.getStage())).orElse(DEFAULT_STAGE);
    return new Request(
        method.toUpperCase(Locale.ROOT),
        withoutStage(Optional.ofNullable(event.getRawPath()).orElse("/"), stage),
        Map.copyOf(headers),
        Map.of(),
        Optional.ofNullable(event.getBody()).orElse(""),
        event.getIsBase64Encoded());
  }

  /** A header, by its name in lower case. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  /**
   * What stands in a place of the route's path.
   *
   * @throws IllegalArgumentException if the route has no such place
   */
  public String parameter(String name) {
    return Optional.ofNullable(parameters.get(name))
        .orElseThrow(() -> new IllegalArgumentException("The route has no place called " + name));
  }

  Request with(Map<String, String> found) {
    return new Request(method, path, headers, Map.copyOf(found), body, base64);
  }

  private static String withoutStage(String path, String stage) {
    String prefix = "/" + stage;
    return !stage.equals(DEFAULT_STAGE) && (path + "/").startsWith(prefix + "/")
        ? "/" + path.substring(Math.min(path.length(), prefix.length() + 1))
        : path;
  }

  /** Keeps headers and body out of logs, and what stands in the path. */
  @Override
  public String toString() {
    return "Request[" + method + "]";
  }
}
