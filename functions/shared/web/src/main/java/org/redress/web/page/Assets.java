package org.redress.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.redress.web.http.Endpoint;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;

/** Serves what pages refer to, at {@code GET /assets/{file}}: files named here, and no others. */
public final class Assets implements Endpoint {

  private static final Map<String, String> MEDIA_TYPES = Map.ofEntries(
      Map.entry("site.css", "text/css; charset=utf-8"),
      Map.entry("console.css", "text/css; charset=utf-8"),
      Map.entry("icon.svg", "image/svg+xml"),
      Map.entry("upload.js", "text/javascript; charset=utf-8"),
      Map.entry("site.js", "text/javascript; charset=utf-8"),
      Map.entry("case-turn.js", "text/javascript; charset=utf-8"),
      Map.entry("case-keys.js", "text/javascript; charset=utf-8"),
      Map.entry("case-focus.js", "text/javascript; charset=utf-8"),
      Map.entry("licence.txt", "text/plain; charset=utf-8"));
  private static final int VERSION_DIGITS = 12;
  private static final Map<String, Asset> ASSETS = read();

  private record Asset(String text, String version) {}

  /** Where a page finds a file: an address that changes when the file does, so that browsers may keep it for good. */
  public static String link(String file) {
    Asset asset = ASSETS.get(file);
    if (asset == null) {
      throw new IllegalArgumentException("There is no asset " + file);
    }
    return "/assets/" + file + "?v=" + asset.version();
  }

  @Override
  public APIGatewayV2HTTPResponse answer(Request request) {
    String file = request.parameter("file");
    Asset asset = ASSETS.get(file);
    if (asset == null) {
      throw new ProblemException(Problem.notFound());
    }
    String keep = request.query("v").filter(asset.version()::equals).isPresent()
        ? "public, max-age=31536000, immutable"
        : "public, max-age=3600";
    return Responses.of(200, String.valueOf(MEDIA_TYPES.get(file)), asset.text(), Map.of("Cache-Control", keep));
  }

  private static Map<String, Asset> read() {
    Map<String, Asset> assets = new HashMap<>();
    MEDIA_TYPES.keySet().forEach(file -> assets.put(file, read(file)));
    return Map.copyOf(assets);
  }

  private static Asset read(String file) {
    try (InputStream in = Assets.class.getResourceAsStream("/org/redress/web/assets/" + file)) {
      if (in == null) {
        throw new IllegalStateException("The jar lacks " + file);
      }
      byte[] bytes = in.readAllBytes();
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new Asset(new String(bytes, UTF_8), HexFormat.of().formatHex(hash).substring(0, VERSION_DIGITS));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
