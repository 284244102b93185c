package org.redress.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.redress.web.http.Endpoint;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;

/** Serves what pages refer to, at {@code GET /assets/{file}}: files named here, and no others. */
public final class Assets implements Endpoint {

  private static final Map<String, String> MEDIA_TYPES = Map.of("site.css", "text/css; charset=utf-8");

  @Override
  public APIGatewayV2HTTPResponse answer(Request request) {
    String file = request.parameter("file");
    String mediaType = MEDIA_TYPES.get(file);
    if (mediaType == null) {
      throw new ProblemException(Problem.notFound());
    }
    return Responses.of(200, mediaType, read(file), Map.of("Cache-Control", "public, max-age=3600"));
  }

  private static String read(String file) {
    try (InputStream in = Assets.class.getResourceAsStream("/org/redress/web/assets/" + file)) {
      if (in == null) {
        throw new IllegalStateException("The jar lacks " + file);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }
}
