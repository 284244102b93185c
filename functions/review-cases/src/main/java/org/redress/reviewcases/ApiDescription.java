package org.redress.reviewcases;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.redress.web.http.Endpoint;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;

/** {@code GET /console/openapi.json}: the description of the console's JSON API (OpenAPI 3.1). */
final class ApiDescription implements Endpoint {

  private static final String FILE = "openapi.json";

  @Override
  public APIGatewayV2HTTPResponse answer(Request request) {
    return Responses.of(
        200, "application/vnd.oai.openapi+json;version=3.1", read(), Map.of("Cache-Control", "public, max-age=3600"));
  }

  static String read() {
    try (InputStream in = ApiDescription.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("The jar lacks " + FILE);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + FILE, e);
    }
  }
}
