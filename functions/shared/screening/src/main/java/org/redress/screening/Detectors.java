package org.redress.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.redress.casework.finding.Gap;
import org.redress.screening.detect.Detector;

/**
 * The detectors of a screener.
 *
 * @param onPosts read the words posted
 * @param onAccount read the reporter's account
 * @param missing those that could not be loaded; every result says so
 */
public record Detectors(List<Detector> onPosts, List<Detector> onAccount, List<Gap> missing) {

  public Detectors {
    onPosts = List.copyOf(onPosts);
    onAccount = List.copyOf(onAccount);
    missing = List.copyOf(missing);
  }

  /** These, and those that {@code loader} loads; when it fails, the others work without them. */
  Detectors and(String name, Supplier<Detectors> loader) {
    try {
      Detectors more = loader.get();
      return new Detectors(joined(onPosts, more.onPosts), joined(onAccount, more.onAccount), missing);
    } catch (RuntimeException | LinkageError e) {
      List<Gap> gaps = new ArrayList<>(missing);
      gaps.add(new Gap(name, "it could not be loaded (" + e.getClass().getSimpleName() + ")"));
      return new Detectors(onPosts, onAccount, gaps);
    }
  }

  private static List<Detector> joined(List<Detector> some, List<Detector> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }
}
