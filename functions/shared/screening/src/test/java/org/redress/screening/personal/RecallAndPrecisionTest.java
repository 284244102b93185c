package org.redress.screening.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.screening.detect.Detector;
import org.redress.screening.detect.Range;
import org.redress.screening.detect.Signal;
import org.redress.screening.detect.Text;

/** The bars, over thousands of invented texts; the seed is in the test's name. */
class RecallAndPrecisionTest {

  private static final Detector DETECTOR = PersonalData.shipped().getFirst();
  private static final int TRIALS = 2_000;
  private static final double BAR = 0.97;
  private static final double FLAG = 0.5;
  private static final List<String> ANY = List.of("%s", "look: %s.", "\uD83D\uDE21\uD83D\uDE21 here it is %s, you know",
      "everybody should see this (%s) today", "this is hers \u2013 %s \u2013 share it",
      "lol \"%s\" that's the one\nbye",
      "he gave it away: %s! what a fool", "the whole town has it now, %s and counting");
  private static final Map<String, List<String>> BY_KIND = Map.of(
      "phone", List.of("ring her on %s", "his mobile is %s.", "phone %s and tell him", "text %s now", "Tel: %s"),
      "postcode", List.of("she lives in %s", "his postcode is %s", "send it to Glasgow %s."),
      "address", List.of("she lives at %s", "he stays at %s, Glasgow", "go to %s tonight", "outside %s, G12 8QQ"),
      "nhs", List.of("her NHS number is %s", "CHI %s", "patient %s was seen"),
      "plate", List.of("he drives %s", "reg %s", "the car is %s, a blue one"),
      "ip", List.of("her IP is %s", "traced to %s", "posts from %s"),
      "card", List.of("card number %s exp 12/29", "he paid with %s", "use this card: %s"),
      "nino", List.of("NI number %s", "her national insurance no. is %s"),
      "driving-licence", List.of("licence %s", "his driving licence number: %s"));

  static Stream<Arguments> kinds() {
    return Stream.of(
        kind("phone", Samples::phone),
        kind("email", Samples::email),
        kind("postcode", Samples::postcode),
        kind("address", Samples::address),
        kind("nino", Samples::nino),
        kind("nhs", Samples::nhs),
        kind("plate", Samples::plate),
        kind("ip", Samples::ip),
        kind("card", Samples::card),
        kind("driving-licence", Samples::licence));
  }

  static Stream<Arguments> toldKinds() {
    return Stream.of(
        Arguments.of("passport", (Function<Samples, String>) Samples::passport,
            List.of("her passport number is %s", "passport no %s", "%s is on his passport", "Passport: %s.")),
        Arguments.of("plate", (Function<Samples, String>) Samples::olderPlate,
            List.of("his reg is %s", "number plate %s", "she drives a red van, %s", "look for %s, a black BMW")));
  }

  @ParameterizedTest(name = "{0}, seed {2}")
  @MethodSource("kinds")
  void nearlyAllThatIsThereIsFoundInItsExactPlaceAndNothingElse(
      String kind, Function<Samples, String> invent, long seed) {
    List<String> frames = new ArrayList<>(ANY);
    frames.addAll(BY_KIND.getOrDefault(kind, List.of()));
    measure(kind, invent, frames, seed);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("toldKinds")
  void whatOtherThingsLookLikeTooIsFoundWhereItIsSaid(
      String kind, Function<Samples, String> invent, List<String> frames) {
    measure(kind, invent, frames, 7);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void ordinaryNumbersRaiseNothing(long seed) {
    NearMisses misses = new NearMisses(new Samples(new SplittableRandom(seed)));
    Map<String, Integer> falseAlarms = new HashMap<>();
    List<String> examples = new ArrayList<>();
    for (int i = 0; i < 2 * TRIALS; i++) {
      String text = misses.next();
      for (Signal signal : DETECTOR.detect(Text.of(text))) {
        if (signal.probability() >= FLAG) {
          falseAlarms.merge(signal.kind(), 1, Integer::sum);
          examples.add(signal.kind() + ": " + text);
        }
      }
    }

    assertThat(examples).as("%s", falseAlarms).hasSizeLessThan(2 * TRIALS / 500);
  }

  private static void measure(String kind, Function<Samples, String> invent, List<String> frames, long seed) {
    Samples samples = new Samples(new SplittableRandom(seed));
    List<String> missed = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < TRIALS; i++) {
      String value = invent.apply(samples);
      String frame = samples.pick(frames);
      String text = frame.formatted(value);
      Range truth = range(text, value, frame.indexOf("%s"));
      boolean isFound = false;
      for (Signal signal : DETECTOR.detect(Text.of(text))) {
        boolean isTrue = signal.kind().equals(kind) && signal.ranges().equals(List.of(truth));
        isFound |= isTrue && signal.probability() >= FLAG;
        if (!isTrue && signal.probability() >= FLAG && !text.contains("G12 8QQ")) {
          wrong.add(signal.kind() + ": " + text);
        }
      }
      if (!isFound) {
        missed.add(text);
      }
    }

    assertThat(missed).as("missed of %s", kind).hasSizeLessThan((int) (TRIALS * (1 - BAR)));
    assertThat(wrong).as("wrong with %s", kind).hasSizeLessThan((int) (TRIALS * (1 - BAR)));
  }

  private static Range range(String text, String value, int at) {
    int start = text.codePointCount(0, at);
    return new Range(start, start + value.codePointCount(0, value.length()));
  }

  private static Arguments kind(String kind, Function<Samples, String> invent) {
    return Arguments.of(kind, invent, 20_261_122L);
  }
}
