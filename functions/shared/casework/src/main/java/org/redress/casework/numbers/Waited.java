package org.redress.casework.numbers;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/** How long a report waited for its outcome. */
public enum Waited {

  WEEK(7), FORTNIGHT(14), FOUR_WEEKS(28), TWELVE_WEEKS(84), LONGER(Integer.MAX_VALUE);

  private final int days;

  Waited(int days) {
    this.days = days;
  }

  static Waited between(Instant received, Instant decided) {
    Duration waited = Duration.between(received, decided);
    return Arrays.stream(values())
        .filter(time -> waited.compareTo(Duration.ofDays(time.days)) <= 0)
        .findFirst()
        .orElse(LONGER);
  }
}
