package org.redress.screening.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.casework.finding.ClauseId;
import org.redress.screening.detect.Signal;
import org.redress.screening.detect.Text;
import org.redress.screening.normalise.Disguise;

class DisguisedTextTest {

  private static final double LEAST = 0.9;
  private static final double RATE = 0.3;
  private static final long SEED = 20_261_123;
  private static final ModelDetector DETECTOR = new ModelDetector(ClauseModel.shipped(), ModelDetector.Evidence.NONE);
  private static final List<String> FLAGGED = References.read("outputs")
      .stream()
      .filter(
          line -> line.get("probabilities").valueStream().mapToDouble(JsonNode::doubleValue).anyMatch(p -> p >= 0.5))
      .map(line -> Objects.requireNonNull(line.get("text").textValue()))
      .filter(text -> text.chars().allMatch(character -> character < 0x80))
      .toList();

  @ParameterizedTest
  @EnumSource(Disguise.class)
  void underDisguiseNearlyAllFlagsRemain(Disguise disguise) {
    RandomGenerator random = new Random(SEED);
    int flags = 0;
    int kept = 0;
    for (String text : FLAGGED) {
      Set<ClauseId> plain = flagged(text);
      Set<ClauseId> hidden = flagged(disguise.apply(text, RATE, random).text());
      flags += plain.size();
      kept += (int) plain.stream().filter(hidden::contains).count();
    }
    System.out.printf("seed %d %s rate %.1f: %d of %d flags kept%n", SEED, disguise, RATE, kept, flags);

    assertThat((double) kept / flags).isGreaterThanOrEqualTo(LEAST);
  }

  private static Set<ClauseId> flagged(String text) {
    return DETECTOR.detect(Text.of(text))
        .stream()
        .filter(signal -> signal.probability() >= 0.5)
        .map(Signal::subject)
        .collect(Collectors.toSet());
  }
}
