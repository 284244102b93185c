package org.redress.screening.personal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Settles which datum it is where several claim the same characters: the surest, then the more telling kind. */
final class Overlaps {

  private static final Comparator<Found> BY_CLAIM = Comparator.comparing(Found::certainty)
      .thenComparing(Found::kind)
      .thenComparingInt(found -> found.start() - found.end())
      .thenComparingInt(Found::start);

  private Overlaps() {}

  static List<Found> settle(List<Found> claims) {
    if (claims.size() < 2) {
      return claims;
    }
    NavigableMap<Integer, Found> taken = new TreeMap<>();
    List<Found> settled = new ArrayList<>();
    for (Found claim : claims.stream().distinct().sorted(BY_CLAIM).toList()) {
      if (claim.kind().isPlace()) {
        settled.add(claim);
      } else if (isFree(taken, claim)) {
        taken.put(claim.start(), claim);
        settled.add(claim);
      }
    }
    settled.sort(Comparator.comparingInt(Found::start).thenComparing(Found::kind));
    return settled;
  }

  private static boolean isFree(NavigableMap<Integer, Found> taken, Found claim) {
    Map.Entry<Integer, Found> before = taken.lowerEntry(claim.end());
    return before == null || before.getValue().end() <= claim.start();
  }
}
