package org.redress.web.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.web.http.Request;

class LanguagesTest {

  private final Languages languages = new Languages("The Example Society", OwnWords.NONE);

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {
      "-  | -  | -                         | en-GB",
      "gd | -  | en                        | gd-GB",
      "gd | en | en                        | gd-GB",
      "fr | gd | en                        | gd-GB",
      "-  | fr | gd-GB,en;q=0.5            | gd-GB",
      "-  | -  | en;q=0.4, gd;q=0.9        | gd-GB",
      "-  | -  | en;q=x, fr, gd;q=0.1, *   | gd-GB",
      "-  | -  | fr-FR, de                 | en-GB"})
  void theChoiceComesBeforeTheMemoryAndTheMemoryBeforeTheBrowser(
      @Nullable String asked, @Nullable String remembered, @Nullable String browser, String answered) {
    assertThat(languages.of(request(asked, remembered, browser)).language()).isEqualTo(answered);
  }

  @Test
  void everyLanguageSpeaksForTheOrganisation() {
    assertThat(languages.of(request("gd", null, null)).text("site.name")).isEqualTo("The Example Society");
  }

  @Test
  void onlyAChoiceThatThereIsIsRemembered() {
    assertThat(Languages.remembered(request("gd", null, null)).orElseThrow()).startsWith("language=gd; Path=/;");
    assertThat(Languages.remembered(request("fr", "gd", null))).isEmpty();
    assertThat(Languages.remembered(request(null, "gd", null))).isEmpty();
  }

  @Test
  void aPageInAnotherLanguageIsAskedForAllTheSame() {
    Request list = new Request(
        "GET", "/list", "/list", Map.of(), Map.of(), Map.of("stage", "queued", "at", "a+b&c", "lang", "en"), Map.of(),
        "", false, "");

    assertThat(languages.of(list).pageIn(Locale.of("gd", "GB"))).isEqualTo("?at=a%2Bb%26c&stage=queued&lang=gd");
  }

  @Test
  void whatAnswersAFormIsInAnotherLanguageWhereItCanBeGot() {
    Request sent = new Request(
        "POST", "/list/all/tags", "/list", Map.of(), Map.of(), Map.of("a", "b"), Map.of(), "", false, "");

    assertThat(languages.of(sent).pageIn(Locale.of("gd", "GB"))).isEqualTo("/list?lang=gd");
  }

  private static Request request(
      @Nullable String asked, @Nullable String remembered,
      @Nullable String browser) {
    return new Request(
        "GET", "/", "/", browser == null ? Map.of() : Map.of("accept-language", browser),
        remembered == null ? Map.of() : Map.of("language", remembered),
        asked == null ? Map.of() : Map.of("lang", asked),
        Map.of(), "", false, "");
  }
}
