package org.redress.screening;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.redress.casework.finding.Gap;
import org.redress.casework.finding.Part;
import org.redress.screening.detect.Detector;
import org.redress.screening.detect.Signal;
import org.redress.screening.fusion.Sighting;

/** What one screening has gathered so far: what was seen and what was not read. For one thread. */
final class Notes {

  private final List<Sighting> sightings = new ArrayList<>();
  private final Set<Gap> gaps = new LinkedHashSet<>();
  private boolean read;

  void read() {
    read = true;
  }

  void sighting(Part part, Detector detector, Signal signal) {
    sightings.add(new Sighting(part, detector.name(), signal));
  }

  void gap(Detector detector, String because) {
    gaps.add(new Gap(detector.name(), because));
  }

  boolean wasRead() {
    return read || gaps.isEmpty();
  }

  List<Sighting> sightings() {
    return List.copyOf(sightings);
  }

  List<Gap> gaps() {
    return List.copyOf(gaps);
  }

  /** Why a detector did not read on from a window. */
  static String tooLong(String forWhat, Window window, int codePoints, Part part) {
    String howFar = window.ownStart() == 0
        ? "before it had read " + words(part)
        : "after the first %d of %d characters of %s".formatted(window.ownStart(), codePoints, words(part));
    return "its time " + forWhat + "was over " + howFar;
  }

  static String words(Part part) {
    return switch (part) {
      case Part.Post(int message, int index) ->
        "post " + (index + 1) + (part.isOfReport() ? "" : " of message " + message);
      case Part.Account(int message) -> part.isOfReport() ? "the account" : "message " + message;
    };
  }
}
