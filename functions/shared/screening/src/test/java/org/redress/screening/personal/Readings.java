package org.redress.screening.personal;

import java.util.List;
import java.util.stream.Stream;
import org.redress.screening.detect.Detector;
import org.redress.screening.detect.Range;
import org.redress.screening.detect.Signal;
import org.redress.screening.detect.Text;

/** What the shipped detector says of a text, in words that tests can compare. */
final class Readings {

  private static final Detector DETECTOR = PersonalData.shipped().getFirst();
  private static final double FLAG = 0.5;

  private Readings() {}

  /** Each datum that counts, as {@code kind: words}, in the order of the text. */
  static List<String> flagged(String text) {
    return flagged(DETECTOR, text);
  }

  static List<String> flagged(Detector detector, String text) {
    return detector.detect(Text.of(text))
        .stream()
        .filter(signal -> signal.probability() >= FLAG)
        .flatMap(signal -> data(text, signal))
        .sorted((one, other) -> one.range().start() - other.range().start())
        .map(Datum::words)
        .toList();
  }

  static double probability(String text) {
    return DETECTOR.detect(Text.of(text)).stream().mapToDouble(Signal::probability).max().orElse(0);
  }

  private static Stream<Datum> data(String text, Signal signal) {
    return signal.ranges()
        .stream()
        .map(range -> new Datum(
            range, signal.kind() + ": " + text.substring(
                text.offsetByCodePoints(0, range.start()), text.offsetByCodePoints(0, range.end()))));
  }

  private record Datum(Range range, String words) {}
}
