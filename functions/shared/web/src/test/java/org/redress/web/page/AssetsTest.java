package org.redress.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.web.http.Request;
import org.redress.web.problem.ProblemException;

class AssetsTest {

  private final Assets assets = new Assets();

  @Test
  void theStylesheetIsThere() {
    var response = assets.answer(asking("site.css"));

    assertThat(response.getStatusCode()).isEqualTo(200);
    assertThat(response.getBody()).contains("body {");
    assertThat(response.getHeaders()).containsEntry("Content-Type", "text/css; charset=utf-8")
        .containsEntry("Cache-Control", "public, max-age=3600");
  }

  @ParameterizedTest
  @ValueSource(strings = {"other.css", "..", "../messages/messages_en.properties", ""})
  void nothingElseIs(String file) {
    assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> assets.answer(asking(file)))
        .withMessage("/problems/not-found");
  }

  private static Request asking(String file) {
    return new Request("GET", "/assets", Map.of(), Map.of("file", file), "", false);
  }
}
