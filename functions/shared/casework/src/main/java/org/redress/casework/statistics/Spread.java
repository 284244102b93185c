package org.redress.casework.statistics;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How long things took.
 *
 * @param count how many there were
 * @param median the step within which half of them were done; empty where there were none
 * @param ninetieth the step within which nine of ten were done
 */
record Spread(long count, Optional<Took> median, Optional<Took> ninetieth) {

  private static final double HALF = 0.5;
  private static final double NINE_OF_TEN = 0.9;

  static Spread of(Map<Measure, Long> counts, Function<Took, Measure> measure) {
    long count = 0;
    for (Took step : Took.values()) {
      count += counts.getOrDefault(measure.apply(step), 0L);
    }
    return new Spread(count, within(counts, measure, HALF * count), within(counts, measure, NINE_OF_TEN * count));
  }

  /** The step by the end of which at least so many were done. */
  private static Optional<Took> within(Map<Measure, Long> counts, Function<Took, Measure> measure, double wanted) {
    long done = 0;
    for (Took step : Took.values()) {
      done += counts.getOrDefault(measure.apply(step), 0L);
      if (done > 0 && done >= wanted) {
        return Optional.of(step);
      }
    }
    return Optional.empty();
  }
}
