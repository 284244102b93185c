package org.redress.screening.fusion;

import java.util.List;
import org.redress.casework.finding.Part;
import org.redress.casework.finding.Span;
import org.redress.screening.detect.Signal;

/** A detector's signal and the part of what was said in which it stands. */
public record Sighting(Part part, String detector, Signal signal) {

  List<Span> spans() {
    return signal.ranges()
        .stream()
        .map(range -> new Span(part, range.start(), range.end(), detector, signal.kind()))
        .toList();
  }
}
