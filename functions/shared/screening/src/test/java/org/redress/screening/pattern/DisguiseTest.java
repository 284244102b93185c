package org.redress.screening.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.screening.data.DataFile;
import org.redress.screening.detect.Range;
import org.redress.screening.detect.Signal;
import org.redress.screening.detect.Text;
import org.redress.screening.normalise.Disguise;

class DisguiseTest {

  private static final double LEAST = 0.95;
  private static final long SEED = 20_261_122;
  private static final PatternDetector DETECTOR = PatternDetector.shipped().posts();
  private static final List<String> EXAMPLES = DataFile.readShipped("patterns.json", PatternFile::readTried)
      .patterns()
      .stream()
      .filter(pattern -> pattern.on() == WordPattern.Side.POSTS)
      .flatMap(pattern -> pattern.matches().stream())
      .map(example -> example.replace('\u2019', '\''))
      .filter(example -> example.chars().allMatch(character -> character < 0x80))
      .toList();

  @ParameterizedTest(name = "{0}, rate {1}")
  @MethodSource("disguises")
  void underDisguiseNearlyAllFindingsRemainAndPointAtTheSameWords(Disguise disguise, double rate) {
    Random random = new Random(SEED);
    int expected = 0;
    int found = 0;
    int placed = 0;
    for (String example : EXAMPLES) {
      Disguise.Disguised hidden = disguise.apply(example, rate, random);
      List<Signal> seen = DETECTOR.detect(Text.of(hidden.text()));
      for (Signal plain : DETECTOR.detect(Text.of(example))) {
        List<Range> ranges = seen.stream().filter(signal -> isSame(signal, plain)).flatMap(s -> s.ranges().stream())
            .toList();
        expected++;
        found += ranges.isEmpty() ? 0 : 1;
        Range range = plain.ranges().getFirst();
        Range there = new Range(hidden.places().get(range.start()), hidden.places().get(range.end()));
        placed += ranges.stream().anyMatch(each -> isNearly(each, there)) ? 1 : 0;
      }
    }
    System.out.printf(
        "seed %d %s rate %.1f: %d of %d found, %d in place%n", SEED, disguise, rate, found, expected, placed);

    assertThat((double) found / expected).isGreaterThanOrEqualTo(LEAST);
    assertThat((double) placed / expected).isGreaterThanOrEqualTo(LEAST);
  }

  private static boolean isSame(Signal signal, Signal plain) {
    return signal.subject().equals(plain.subject()) && signal.kind().equals(plain.kind())
        && signal.probability() >= plain.probability();
  }

  private static boolean isNearly(Range one, Range other) {
    int common = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    int both = Math.max(one.end(), other.end()) - Math.min(one.start(), other.start());
    return 5 * common >= 4 * both;
  }

  private static Stream<Arguments> disguises() {
    return Arrays.stream(Disguise.values())
        .flatMap(
            disguise -> Stream.of(1.0, 0.5, 0.25).map(rate -> Arguments.of(disguise, rate)));
  }
}
