package org.redress.casework.statistics;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** How long something took, in steps: counts of these tell a median without keeping each time. */
public enum Took {
  HOUR(1),
  FOUR_HOURS(4),
  TWELVE_HOURS(12),
  DAY(24),
  TWO_DAYS(48),
  THREE_DAYS(72),
  FIVE_DAYS(120),
  WEEK(168),
  TEN_DAYS(
      240),
  FORTNIGHT(336),
  THREE_WEEKS(504),
  FOUR_WEEKS(672),
  SIX_WEEKS(1008),
  EIGHT_WEEKS(
      1344),
  TWELVE_WEEKS(2016),
  LONGER(Integer.MAX_VALUE);

  private final int hours;

  Took(int hours) {
    this.hours = hours;
  }

  static Took between(Instant from, Instant to) {
    Duration took = Duration.between(from, to);
    return Arrays.stream(values())
        .filter(step -> took.compareTo(Duration.ofHours(step.hours)) <= 0)
        .findFirst()
        .orElse(LONGER);
  }

  /** What it took at most; empty of the longest. */
  public Optional<Duration> atMost() {
    return this == LONGER ? Optional.empty() : Optional.of(Duration.ofHours(hours));
  }
}
