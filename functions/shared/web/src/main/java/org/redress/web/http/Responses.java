package org.redress.web.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.web.json.StrictJson;
import org.redress.web.problem.FieldError;
import org.redress.web.problem.Problem;

/** Makes responses. Every one has the security headers, and is not to be stored unless it says otherwise. */
public final class Responses {

  private static final String POLICY = String.join("; ",
      "default-src 'none'", "style-src 'self'", "script-src 'self'", "img-src 'self'", "connect-src 'self'",
      "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'");
  private static final Map<String, String> SECURITY = Map.ofEntries(
      Map.entry("Content-Security-Policy", POLICY),
      Map.entry("X-Content-Type-Options", "nosniff"),
      Map.entry("X-Frame-Options", "DENY"),
      Map.entry("X-Permitted-Cross-Domain-Policies", "none"),
      Map.entry("Referrer-Policy", "no-referrer"),
      Map.entry("Permissions-Policy",
          "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"),
      Map.entry("Cross-Origin-Opener-Policy", "same-origin"),
      Map.entry("Cross-Origin-Resource-Policy", "same-origin"),
      Map.entry("Origin-Agent-Cluster", "?1"),
      Map.entry("Strict-Transport-Security", "max-age=31536000; includeSubDomains"),
      Map.entry("Cache-Control", "no-store"));

  /** Where programs find what the API can do (RFC 8631). */
  private static final Map<String, String> DESCRIBED = Map.of("Link", "</openapi.json>; rel=\"service-desc\"");

  private Responses() {}

  /** A page. */
  public static APIGatewayV2HTTPResponse html(int status, String page, Map<String, String> headers) {
    return of(status, "text/html; charset=utf-8", page, headers);
  }

  /** Sends a browser on to a page of this site, which it fetches by GET. */
  public static APIGatewayV2HTTPResponse seeOther(String path) {
    return of(303, "text/plain; charset=utf-8", "", Map.of("Location", path));
  }

  /** The header that lets a page's script also send things to another origin. */
  public static Map<String, String> connecting(String origin) {
    return Map.of("Content-Security-Policy", POLICY.replace("connect-src 'self'", "connect-src 'self' " + origin));
  }

  /** The header that lets a page also show pictures of another origin. */
  public static Map<String, String> picturesFrom(String origin) {
    return Map.of("Content-Security-Policy", POLICY.replace("img-src 'self'", "img-src 'self' " + origin));
  }

  /** Adds a cookie to a response. */
  public static APIGatewayV2HTTPResponse addCookie(APIGatewayV2HTTPResponse response, String cookie) {
    List<String> cookies = new ArrayList<>(Optional.ofNullable(response.getCookies()).orElse(List.of()));
    cookies.add(cookie);
    response.setCookies(cookies);
    return response;
  }

  /** A value as JSON: a record, a map or a list. */
  public static APIGatewayV2HTTPResponse json(int status, Object value, Map<String, String> headers) {
    Map<String, String> all = new LinkedHashMap<>(DESCRIBED);
    all.putAll(headers);
    return of(status, "application/json", StrictJson.write(value), all);
  }

  /** A problem as RFC 9457 writes it; {@code errors} is there only when it says something. */
  public static APIGatewayV2HTTPResponse problem(Problem problem, Map<String, String> headers) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("type", problem.type());
    members.put("title", problem.title());
    members.put("status", problem.status());
    members.put("detail", problem.detail());
    List<FieldError> errors = problem.errors();
    if (!errors.isEmpty()) {
      members.put("errors", errors);
    }
    return of(problem.status(), "application/problem+json", StrictJson.write(members), headers);
  }

  /**
   * A text of any media type.
   *
   * @param headers beside the ones that every response has, or in their place
   */
  public static APIGatewayV2HTTPResponse of(
      int status, String mediaType, String body, Map<String, String> headers) {
    Map<String, String> all = new LinkedHashMap<>(SECURITY);
    all.put("Content-Type", mediaType);
    all.putAll(headers);
    return APIGatewayV2HTTPResponse.builder()
        .withStatusCode(status)
        .withHeaders(all)
        .withBody(body)
        .withIsBase64Encoded(false)
        .build();
  }
}
