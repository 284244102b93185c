package org.redress.web.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.web.http.Request;
import org.redress.web.problem.ProblemException;

class MultipartFormTest {

  private static final String TYPE = "multipart/form-data; boundary=b-1";

  @Test
  void fieldsAndFilesAreReadAsTheyWereSent() {
    MultipartForm form = read(
        TYPE,
        lines(
            "--b-1", "Content-Disposition: form-data; name=\"a%22b\"", "", "one", "two", "--b-1",
            "content-disposition: form-data; name=\"file\"; filename=\"\u00c3\u00a9.png\"", "Content-Type: image/png",
            "", "\u0000\u00ff", "--b-", "", "--b-1", "Content-Disposition: form-data; name=\"none\"; filename=\"\"", "",
            "",
            "--b-1--", "rest"));

    assertThat(form.first("a\"b")).contains("one\ntwo");
    assertThat(form.files()).singleElement().satisfies(file -> {
      assertThat(file.field()).isEqualTo("file");
      assertThat(file.name()).isEqualTo("\u00e9.png");
      assertThat(file.type()).isEqualTo("image/png");
      assertThat(file.bytes().toArray()).isEqualTo("\u0000\u00ff\r\n--b-\r\n".getBytes(ISO_8859_1));
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--b-1", "--b-1\r\n", "--b-1\r\n\r\nx\r\n--b-1--", "--b-1\r\nContent-Disposition: x",
      "--b-1\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nno end", "nothing of the kind"})
  void whatIsNoFormIsRefused(String body) {
    assertThatThrownBy(() -> read(TYPE, body)).isInstanceOfSatisfying(
        ProblemException.class, e -> assertThat(e.problem().status()).isEqualTo(400));
  }

  @Test
  void whatIsTooLargeOrOfAnotherKindIsRefused() {
    assertThatThrownBy(() -> read(TYPE, "x".repeat(MultipartForm.MOST + 1))).isInstanceOfSatisfying(
        ProblemException.class, e -> assertThat(e.problem().status()).isEqualTo(413));
    assertThatThrownBy(() -> read("multipart/form-data", "x")).isInstanceOfSatisfying(
        ProblemException.class, e -> assertThat(e.problem().status()).isEqualTo(400));
    assertThatThrownBy(() -> read("text/plain", "x")).isInstanceOfSatisfying(
        ProblemException.class, e -> assertThat(e.problem().status()).isEqualTo(415));
  }

  @RepeatedTest(200)
  void hostileFormsAreReadOrRefusedAndNothingElse(RepetitionInfo repetition) {
    String[] shards = {"--b-1", "--", "\r\n", "\r\n\r\n", "Content-Disposition: form-data", "; name=\"", "\"",
        "; filename=\"", "\u0000", "\u00ff", ":", "name=\"x\"", "boundary=", "Content-Type: \r\n"};
    Random random = new Random(repetition.getCurrentRepetition());
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      body.append(shards[random.nextInt(shards.length)]);
    }
    try {
      read(TYPE, body.toString());
    } catch (ProblemException e) {
      assertThat(e.problem().status()).isEqualTo(400);
    }
  }

  private static String lines(String... lines) {
    return String.join("\r\n", lines);
  }

  private static MultipartForm read(String type, String body) {
    return MultipartForm.read(
        new Request(
            "POST", "/", Map.of("content-type", type), Map.of(),
            new String(Base64.getEncoder().encode(body.getBytes(ISO_8859_1)), UTF_8), true));
  }
}
