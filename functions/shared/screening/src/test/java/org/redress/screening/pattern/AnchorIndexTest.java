package org.redress.screening.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.screening.data.DataFile;
import org.redress.screening.detect.Reading;
import org.redress.screening.detect.Signal;
import org.redress.screening.detect.Text;
import org.redress.screening.normalise.Normaliser;
import org.redress.screening.normalise.Vocabulary;

class AnchorIndexTest {

  private static final List<WordPattern> PATTERNS = DataFile.readShipped("patterns.json", PatternFile::readTried)
      .patterns();
  private static final Normaliser PLAIN = new Normaliser(Vocabulary.of(Set.of()));
  private static final PatternDetector DETECTOR = new PatternDetector("test", PATTERNS, PLAIN);
  private static final List<String> EXAMPLES = PATTERNS.stream()
      .flatMap(pattern -> Stream.concat(pattern.matches().stream(), pattern.ignores().stream()))
      .toList();

  @Test
  void tryingOnlyPatternsWhoseAnchorsOccurFindsTheSameInAllExamples() {
    assertThat(EXAMPLES).isNotEmpty().allSatisfy(AnchorIndexTest::findsTheSame);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void tryingOnlyPatternsWhoseAnchorsOccurFindsTheSameInTextsMadeOfExamples(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 100; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j <= random.nextInt(8); j++) {
        String example = EXAMPLES.get(random.nextInt(EXAMPLES.size()));
        int cut = random.nextInt(4) == 0 ? random.nextInt(example.length() + 1) : 0;
        text.append(example.substring(cut)).append(List.of(" ", "\n", ", ", "", ". ").get(random.nextInt(5)));
      }
      findsTheSame(text.toString());
    }
  }

  @Test
  void aSieveLetsEveryTextPassThatMatches() {
    List<String> readings = EXAMPLES.stream().map(example -> PLAIN.read(example).getFirst().text()).toList();

    assertThat(PATTERNS).allSatisfy(pattern -> {
      Expression regex = pattern.regex();
      assertThat(readings.stream().filter(text -> regex.pattern().matcher(text).find()))
          .allMatch(text -> regex.mayMatch(text, 0, text.length()));
      assertThat(readings.stream().filter(text -> regex.mayMatch(text, 0, text.length())).count())
          .isLessThan(readings.size() / 2);
    });
  }

  @Test
  void nearlyEveryPatternHasAnchors() {
    assertThat(PATTERNS.stream().filter(pattern -> anchors(pattern.regex()).isEmpty()).count())
        .isLessThanOrEqualTo(PATTERNS.size() / 20);
  }

  @Test
  void theRarestStringsThatMustOccurAreTheAnchors() {
    assertThat(anchors(new Expression("\\b(?:you|they)\\s+(?:are|re) (?:turnips?|beet(?:root)?s)\\b")))
        .allMatch(anchor -> anchor.contains("turnip") || anchor.contains("beet"));
    assertThat(anchors(new Expression("(?:turnip)?s*"))).isEmpty();
    assertThat(anchors(new Expression("\\w+"))).isEmpty();
  }

  private static Set<String> anchors(Expression expression) {
    return Needs.rarest(expression.needs());
  }

  private static void findsTheSame(String text) {
    Reading reading = PLAIN.read(text).getFirst();
    List<Signal> all = new ArrayList<>();
    IntStream.range(0, PATTERNS.size()).forEach(i -> {
      Matches matches = new Matches(PATTERNS.get(i));
      matches.addFrom(reading, Stretches.whole(i, reading.text().length()));
      all.addAll(matches.signals().toList());
    });

    assertThat(DETECTOR.detect(Text.of(text))).isEqualTo(all);
  }
}
