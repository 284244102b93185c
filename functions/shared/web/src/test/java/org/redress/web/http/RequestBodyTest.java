package org.redress.web.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.web.json.JsonValue;
import org.redress.web.problem.ProblemException;

class RequestBodyTest {

  private static final String JSON = "application/json";
  private static final String FORM = "application/x-www-form-urlencoded";

  @ParameterizedTest
  @ValueSource(strings = {
      JSON, "Application/JSON", "application/json; charset=utf-8", "application/json;charset=\"UTF-8\"; x=y"})
  void jsonIsKnownByItsMediaType(String type) {
    assertThat(RequestBody.read(request(type, "\"x\"", false)))
        .isEqualTo(new RequestBody.Json(new JsonValue.Text("x")));
  }

  @ParameterizedTest
  @CsvSource(nullValues = "-", value = {
      "-", "''", "text/plain", "multipart/form-data", "application/jsonp", "application/json; charset=iso-8859-1",
      "application/x-www-form-urlencoded; charset=utf-16"})
  void otherMediaTypesAreRefused(String type) {
    assertRefused(request(type == null ? "" : type, "{}", false), "/problems/unsupported-media-type");
  }

  @Test
  void compressedBodiesAreRefused() {
    Map<String, String> headers = Map.of("content-type", JSON, "content-encoding", "gzip");

    assertRefused(new Request("POST", "/", headers, Map.of(), "{}", false), "/problems/unsupported-media-type");
  }

  @Test
  void aBodyMayComeEncoded() {
    assertThat(RequestBody.read(request(JSON, base64("\"\u00E9\"".getBytes(UTF_8)), true)))
        .isEqualTo(new RequestBody.Json(new JsonValue.Text("\u00E9")));
  }

  @Test
  void bytesThatAreNoTextAreMalformed() {
    byte[] latin = "\"\u00E9\"".getBytes(ISO_8859_1);

    assertRefused(request(JSON, base64(latin), true), "/problems/malformed-json");
    assertRefused(request(FORM, base64(latin), true), "/problems/malformed-form");
    assertRefused(request(JSON, "\"\uD800\"", false), "/problems/malformed-json");
    assertRefused(request(JSON, "no base 64", true), "/problems/malformed-json");
    assertRefused(request(FORM, "a=%", false), "/problems/malformed-form");
  }

  @Test
  void aBodyMayHaveAMebibyteAndNotAByteMore() {
    String most = "\"" + "a".repeat(BodyText.MOST - 2) + "\"";
    String more = "\"" + "a".repeat(BodyText.MOST - 1) + "\"";
    String moreInBytes = "\"" + "\u00E9".repeat(BodyText.MOST / 2) + "\"";

    assertThat(RequestBody.read(request(JSON, most, false))).isInstanceOf(RequestBody.Json.class);
    assertThat(RequestBody.read(request(JSON, base64(most.getBytes(UTF_8)), true)))
        .isInstanceOf(RequestBody.Json.class);
    assertRefused(request(JSON, more, false), "/problems/too-large");
    assertRefused(request(JSON, base64(more.getBytes(UTF_8)), true), "/problems/too-large");
    assertRefused(request(JSON, moreInBytes, false), "/problems/too-large");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "caf\u00E9", "a\tb"})
  void anIdempotencyKeyIsVisibleAscii(String key) {
    Map<String, String> headers = new HashMap<>(Map.of("idempotency-key", key));
    Request request = new Request("POST", "/", headers, Map.of(), "", false);

    assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> IdempotencyKey.of(request))
        .withMessage("/problems/invalid-idempotency-key");
  }

  @Test
  void anIdempotencyKeyHasAtMost255Characters() {
    assertThat(IdempotencyKey.checked("~".repeat(255))).hasSize(255);
    assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> IdempotencyKey.checked("~".repeat(256)));
  }

  private static void assertRefused(Request request, String problem) {
    assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> RequestBody.read(request))
        .withMessage(problem);
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static Request request(String type, String body, boolean base64) {
    return new Request("POST", "/", Map.of("content-type", type), Map.of(), body, base64);
  }
}
