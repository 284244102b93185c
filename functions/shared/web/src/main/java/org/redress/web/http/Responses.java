package org.redress.web.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redress.web.json.StrictJson;
import org.redress.web.problem.FieldError;
import org.redress.web.problem.Problem;

/** Makes responses. Every one has the security headers, and is not to be stored unless it says otherwise. */
public final class Responses {

  private static final Map<String, String> SECURITY = Map.of(
      "Content-Security-Policy",
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
          + "frame-ancestors 'none'",
      "X-Content-Type-Options", "nosniff",
      "Referrer-Policy", "no-referrer",
      "Cross-Origin-Opener-Policy", "same-origin",
      "Cross-Origin-Resource-Policy", "same-origin",
      "Strict-Transport-Security", "max-age=31536000",
      "Cache-Control", "no-store");

  private Responses() {}

  /** A page. */
  public static APIGatewayV2HTTPResponse html(int status, String page, Map<String, String> headers) {
    return of(status, "text/html; charset=utf-8", page, headers);
  }

  /** A value as JSON: a record, a map or a list. */
  public static APIGatewayV2HTTPResponse json(int status, Object value, Map<String, String> headers) {
    return of(status, "application/json", StrictJson.write(value), headers);
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
