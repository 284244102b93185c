package org.redress.screening.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.screening.data.DataFile;
import org.redress.screening.detect.Signal;
import org.redress.screening.detect.Text;
import org.redress.screening.detect.TextReader;
import org.redress.screening.normalise.Normaliser;
import org.redress.screening.normalise.Vocabulary;

class OrdinaryTextTest {

  private static final PatternFile FILE = DataFile.readShipped("patterns.json", PatternFile::readTried);
  private static final TextReader FULL = new Normaliser(Vocabulary.of(FILE.words()));
  private static final TextReader PLAIN = original -> FULL.read(original).subList(0, 1);
  private static final PatternDetector WITH = new PatternDetector("test", FILE.patterns(), FULL);
  private static final PatternDetector WITHOUT = new PatternDetector("test", FILE.patterns(), PLAIN);

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("counterexamples")
  void undoingDisguisesAddsNoFindingToTheCounterexamples(String id, int example) {
    String text = FILE.patterns().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow().ignores()
        .get(example);

    assertThat(summary(WITH.detect(Text.of(text)))).isEqualTo(summary(WITHOUT.detect(Text.of(text))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tickets are \u00a34.50, or 2 for \u00a38; kids under 5 go free!",
      "Meet at G12 8QQ at 7pm on 13/05/2024.",
      "We had 4 people in room B12 and 11 on the call.", "The so-called experts and no-one else: 50/50 at best.",
      "#ThisIsScotland #GetTheVoteOut #localelections", "if (i == 0) { kill(pid, 9); } // so be it",
      "Version 2.0.1 is out; run `make all -j4 && ./go`.", "The M8, the A9 and the B76 are shut; the 4x4 got through.",
      "Tha mi toilichte an-diugh, agus tha a' ghrian a' deàrrsadh.",
      "\u0412\u0441\u0435 \u0440\u0430\u0432\u043d\u044b \u043f\u0435\u0440\u0435\u0434 \u0437\u0430\u043a\u043e\u043d\u043e\u043c",
      "Yesss!!! Soooo happy for you \uD83C\uDF89\uD83C\uDF89",
      "M.P.s, M.S.P.s and the U.S.A. agree, e.g. on p. 4 (i.e. not p. 5).",
      "I O U a pint, says Mr. T. A. B. Smith", "w/o a doubt 1st, 2nd & 3rd place @ the fair",
      "Wi-Fi, e-bikes, x-rays, T-shirts, co-op",
      "\u20ac20 + $5 = ? 100% sure it's 25ish", "Scunthorpe, Penistone, Cockburn Street and Sussex"})
  void ordinaryTextHasNoFinding(String text) {
    assertThat(WITH.detect(Text.of(text))).isEmpty();
  }

  private static List<String> summary(List<Signal> signals) {
    return signals.stream().map(signal -> signal.subject().value() + " " + signal.probability()).toList();
  }

  private static Stream<Arguments> counterexamples() {
    return FILE.patterns()
        .stream()
        .flatMap(pattern -> Stream.iterate(0, i -> i < pattern.ignores().size(), i -> i + 1)
            .map(i -> Arguments.of(pattern.id(), i)));
  }
}
