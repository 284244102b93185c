package org.redress.screening.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.screening.data.DataFileException;
import org.redress.screening.detect.Range;
import org.redress.screening.detect.Text;

class PatternDetectorTest {

  @Test
  void whatItPointsAtIsTheFirstGroup() {
    assertThat(ranges(pattern("\\\\b(turnip)s?!", ""), "\uD83C\uDF31 Turnips!")).containsExactly(new Range(2, 8));
  }

  @Test
  void anEncodedPatternIsReadLikeAnother() {
    String encoded = Base64.getEncoder().encodeToString("turnip".getBytes(StandardCharsets.UTF_8));

    assertThat(ranges(pattern(encoded, ",\"encoded\":true"), "a turnip")).containsExactly(new Range(2, 8));
  }

  @Test
  void anExcusedMatchIsKeptAtALowProbability() {
    PatternDetector detector = read(pattern("turnip", ",\"excusedBy\":[\"quoted\"]")).posts();

    assertThat(detector.detect(Text.of("She said: turnip. And I say turnip"))).satisfiesExactly(
        plain -> assertThat(plain.probability()).isEqualTo(0.9),
        excused -> assertThat(excused.probability()).isEqualTo(0.2));
  }

  @Test
  void anExcuseCanShowAProtectedExpressionAndCanBeTakenAway() {
    PatternDetector detector = read(pattern("turnip", ",\"excusedBy\":[\"told\"]")).posts();

    assertThat(detector.detect(Text.of("I was told: turnip"))).extracting(signal -> signal.subject().value())
        .containsExactly("abuse", "counter-speech");
    assertThat(detector.detect(Text.of("I was told: turnip and rightly so"))).singleElement()
        .satisfies(plain -> assertThat(plain.probability()).isEqualTo(0.9));
  }

  @Test
  void onePatternCanServeSeveralClauses() {
    PatternDetector detector = read(pattern("turnip", ",\"also\":[\"hate\"]")).posts();

    assertThat(detector.detect(Text.of("turnip"))).extracting(signal -> signal.subject().value())
        .containsExactly("abuse", "hate");
  }

  @Test
  void aPatternForTheAccountDoesNotReadPosts() {
    PatternDetector.ForReports both = read(pattern("turnip", ",\"on\":\"account\""));

    assertThat(both.posts().detect(Text.of("turnip"))).isEmpty();
    assertThat(both.account().detect(Text.of("turnip"))).hasSize(1);
  }

  @Test
  void aTextOfNothingButMatchesGivesABoundedNumber() {
    assertThat(ranges(pattern("turnip", ""), "turnip ".repeat(1_000))).hasSize(50);
  }

  @Test
  void aFaultyPatternIsNamed() {
    assertThatThrownBy(() -> read(pattern("(turnip", ""))).isInstanceOf(DataFileException.class)
        .hasMessageStartingWith("own.json: patterns[0].regex: is no RE2 expression");
    assertThatThrownBy(() -> read(pattern("%roots%", "")))
        .hasMessage("own.json: patterns[0].regex: uses a set of words that does not stand before it");
    assertThatThrownBy(() -> read(pattern("turnip", ",\"excusedBy\":[\"sung\"]")))
        .hasMessage("own.json: patterns[0]: excusedBy: there is no context sung");
    assertThatThrownBy(() -> read(pattern("turnip", "") + "," + pattern("beet", "")))
        .hasMessage("own.json: the id root stands for two patterns");
  }

  private static List<Range> ranges(String pattern, String text) {
    return read(pattern).posts().detect(Text.of(text)).stream().flatMap(signal -> signal.ranges().stream()).toList();
  }

  private static PatternDetector.ForReports read(String patterns) {
    String json = """
        {"version":"1","excusedProbability":0.2,"sets":{},
         "contexts":[{"id":"quoted","side":"before","regex":"said: $"},
          {"id":"told","side":"before","regex":"told: $","unless":"rightly so",
           "raises":{"subject":"counter-speech","probability":0.7,"because":"a root is quoted"}}],"patterns":[%s]}"""
        .formatted(patterns);
    return PatternDetector.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "own.json");
  }

  private static String pattern(String regex, String more) {
    return """
        {"id":"root","subject":"abuse","kind":"insult","probability":0.9,"regex":"%s","because":"a root is named",
         "matches":[],"ignores":[]%s}""".formatted(regex, more);
  }
}
