package org.redress.screening.fusion;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redress.casework.finding.Voice;
import org.redress.screening.data.DataNode;

/**
 * How signals of one clause join. The strongest stays the base; what another detector, or the same one for another reason,
 * says beside it closes a share of what is left to certainty. More or stronger evidence never makes less of it.
 *
 * @param share how much of the rest a further signal of certainty would close
 * @param from the probability below which a further signal adds nothing
 */
record Joining(double share, double from) {

  /** What saw it and what that calls it: signals that differ in neither are not independent. */
  private record Source(String detector, String kind) {}

  static Joining read(DataNode node) {
    return new Joining(node.fraction("share"), node.fraction("from"));
  }

  boolean adds(Weighed further) {
    return further.probability() >= from;
  }

  double joined(List<Weighed> about) {
    Map<Source, Double> bySource = new LinkedHashMap<>();
    about.forEach(weighed -> bySource.merge(
        new Source(weighed.sighting().detector(), weighed.sighting().signal().kind()), weighed.probability(),
        Math::max));
    List<Double> falling = bySource.values().stream().sorted(Comparator.reverseOrder()).toList();
    double open = falling.stream()
        .skip(1)
        .filter(further -> further >= from)
        .mapToDouble(further -> 1 - share * further)
        .reduce(1, (a, b) -> a * b);
    double base = falling.getFirst();
    return Math.min(1, base + (1 - base) * (1 - open));
  }

  static List<Voice> voices(List<Weighed> about) {
    Map<String, Double> byDetector = new LinkedHashMap<>();
    about.forEach(weighed -> byDetector.merge(weighed.sighting().detector(), weighed.probability(), Math::max));
    return byDetector.entrySet()
        .stream()
        .map(entry -> new Voice(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingDouble(Voice::probability).reversed())
        .toList();
  }
}
