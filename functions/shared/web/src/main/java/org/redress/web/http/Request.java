package org.redress.web.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request as API Gateway's HTTP APIs give it, in payload format 2.0.
 *
 * @param path without the name of the API's stage and without the query
 * @param page where a page can be got that answers this: the path itself, or for what forms send the nearest above it
 * @param headers by lower-case name
 * @param cookies by name
 * @param queries the parameters of the query, decoded, by name
 * @param parameters what stood in the places of the route's path, by the names of those places
 * @param body as the gateway gave it; empty when there was none
 * @param base64 whether the gateway has encoded the body
 * @param sourceIp the caller's address as the gateway saw it; empty when it did not say
 */
public record Request(
    String method, String path, String page, Map<String, String> headers, Map<String, String> cookies,
    Map<String, String> queries,
    Map<String, String> parameters, String body, boolean base64, String sourceIp) {

  private static final String DEFAULT_STAGE = "$default";

  /** A request without cookies and query. */
  public Request(
      String method, String path, Map<String, String> headers, Map<String, String> parameters, String body,
      boolean base64) {
    this(method, path, path, headers, Map.of(), Map.of(), parameters, body, base64, "");
  }

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
    String path = withoutStage(Optional.ofNullable(event.getRawPath()).orElse("/"), stage);
    return new Request(
        method.toUpperCase(Locale.ROOT),
        path,
        path,
        Map.copyOf(headers),
        cookies(Optional.ofNullable(event.getCookies()).orElse(List.of())),
        Map.copyOf(Optional.ofNullable(event.getQueryStringParameters()).orElse(Map.of())),
        Map.of(),
        Optional.ofNullable(event.getBody()).orElse(""),
        event.getIsBase64Encoded(),
        context.flatMap(known -> Optional.ofNullable(known.getHttp()))
            .flatMap(http -> Optional.ofNullable(http.getSourceIp()))
            .orElse(""));
  }

  /** Whether the caller came over TLS, as always but on a machine of one's own. */
  public boolean secure() {
    return !header("x-forwarded-proto").orElse("https").equals("http");
  }

  /** A cookie; of several with one name the first, which is the one with the longest path. */
  public Optional<String> cookie(String name) {
    return Optional.ofNullable(cookies.get(name));
  }

  /** A parameter of the query. */
  public Optional<String> query(String name) {
    return Optional.ofNullable(queries.get(name));
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
    return new Request(method, path, page, headers, cookies, queries, Map.copyOf(found), body, base64, sourceIp);
  }

  Request withPage(String gettable) {
    return new Request(method, path, gettable, headers, cookies, queries, parameters, body, base64, sourceIp);
  }

  private static Map<String, String> cookies(List<String> sent) {
    Map<String, String> cookies = new HashMap<>();
    for (String cookie : sent) {
      int equals = cookie.indexOf('=');
      if (equals > 0) {
        cookies.putIfAbsent(cookie.substring(0, equals).strip(), cookie.substring(equals + 1).strip());
      }
    }
    return Map.copyOf(cookies);
  }

  private static String withoutStage(String path, String stage) {
    String prefix = "/" + stage;
    return !stage.equals(DEFAULT_STAGE) && (path + "/").startsWith(prefix + "/")
        ? "/" + path.substring(Math.min(path.length(), prefix.length() + 1))
        : path;
  }

  /** Keeps headers, cookies and body out of logs, and what stands in the path. */
  @Override
  public String toString() {
    return "Request[" + method + "]";
  }
}
