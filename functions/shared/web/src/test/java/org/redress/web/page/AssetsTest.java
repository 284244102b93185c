package org.redress.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
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
    assertThat(response.getBody()).contains(".govuk-button").doesNotContain("GDS", "@font-face", "crest");
    assertThat(response.getHeaders()).containsEntry("Content-Type", "text/css; charset=utf-8")
        .containsEntry("Cache-Control", "public, max-age=3600");
  }

  @Test
  void whatAPageLinksToMayBeKeptForGood() {
    String link = Assets.link("site.js");
    String version = link.substring(link.indexOf("?v=") + "?v=".length());

    assertThat(assets.answer(asking("site.js", Map.of("v", version))).getHeaders())
        .containsEntry("Cache-Control", "public, max-age=31536000, immutable");
    assertThat(assets.answer(asking("site.js", Map.of("v", "another"))).getHeaders())
        .containsEntry("Cache-Control", "public, max-age=3600");
  }

  @Test
  void stylesAndScriptsAreNotHeavierThanTheyMayBe() throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
      for (String file : List.of("site.css", "site.js")) {
        zip.write(assets.answer(asking(file)).getBody().getBytes(UTF_8));
      }
    }

    assertThat(zipped.size()).isLessThan(60 * 1024);
  }

  @ParameterizedTest
  @ValueSource(strings = {"site.css", "console.css"})
  void everyRuleOfAStylesheetIsClosed(String file) {
    String styles = assets.answer(asking(file)).getBody();

    assertThat(styles.chars().filter(c -> c == '{').count()).isEqualTo(styles.chars().filter(c -> c == '}').count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"other.css", "..", "../messages/messages_en.properties", ""})
  void nothingElseIs(String file) {
    assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> assets.answer(asking(file)))
        .withMessage("/problems/not-found");
  }

  private static Request asking(String file) {
    return asking(file, Map.of());
  }

  private static Request asking(String file, Map<String, String> queries) {
    return new Request("GET", "/assets", "/assets", Map.of(), Map.of(), queries, Map.of("file", file), "", false, "");
  }
}
