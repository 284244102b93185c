package org.redress.screening;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.redress.casework.finding.Gap;
import org.redress.casework.finding.Part;
import org.redress.screening.detect.Detector;
import org.redress.screening.detect.Signal;
import org.redress.screening.detect.Text;
import org.redress.screening.fusion.Sighting;

/**
 * Lets detectors read one text after another and keeps what they saw, and what they did not read, of all of them. For
 * one screening and one thread.
 */
final class GuardedReader {

  private final int longestText;
  private int left;
  private final List<Sighting> sightings = new ArrayList<>();
  private final Set<Gap> gaps = new LinkedHashSet<>();

  /** Reads at most so many code points of each text, and of all together. */
  GuardedReader(int longestText, int longestTogether) {
    this.longestText = longestText;
    this.left = longestTogether;
  }

  void read(Part part, String original, List<Detector> detectors) {
    if (original.isBlank()) {
      return;
    }
    int codePoints = original.codePointCount(0, original.length());
    int readable = Math.min(codePoints, Math.min(longestText, left));
    left -= readable;
    Text text = Text.of(original.substring(0, original.offsetByCodePoints(0, readable)));
    for (Detector detector : detectors) {
      read(part, text, detector);
      if (readable < codePoints) {
        gaps.add(new Gap(
            detector.name(),
            "only the first %d of %d characters of %s were read".formatted(readable, codePoints, words(part))));
      }
    }
  }

  List<Sighting> sightings() {
    return List.copyOf(sightings);
  }

  List<Gap> gaps() {
    return List.copyOf(gaps);
  }

  private void read(Part part, Text text, Detector detector) {
    try {
      for (Signal signal : List.copyOf(detector.detect(text))) {
        if (signal.ranges().stream().anyMatch(range -> range.end() > text.length())) {
          throw new IllegalStateException("A signal points behind the end of the text");
        }
        sightings.add(new Sighting(part, detector.name(), signal));
      }
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      // What a library says of its failure can hold the words that it failed at, so only the kind is kept.
      gaps.add(new Gap(detector.name(), "it failed (" + e.getClass().getSimpleName() + ")"));
    }
  }

  private static String words(Part part) {
    return switch (part) {
      case Part.Post(int index) -> "post " + (index + 1);
      case Part.Account() -> "the account";
    };
  }
}
