package org.redress.casework.statistics;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A week as ISO 8601 numbers them, by UTC.
 *
 * @param monday its first day
 */
public record Week(LocalDate monday) implements Comparable<Week> {

  /** @throws IllegalArgumentException if that day is no Monday */
  public Week {
    if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
      throw new IllegalArgumentException("A week begins on a Monday");
    }
  }

  /** The week in which it is at that time. */
  public static Week of(Instant at) {
    return new Week(LocalDate.ofInstant(at, ZoneOffset.UTC).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
  }

  /** The week of a number in a year as ISO 8601 counts weeks. */
  public static Week of(int year, int number) {
    return new Week(LocalDate.of(year, 1, 4)
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .plusWeeks(number - 1L));
  }

  /** The year that it is counted in, which may differ from that of its days. */
  public int year() {
    return monday.get(IsoFields.WEEK_BASED_YEAR);
  }

  public int number() {
    return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  public Instant begin() {
    return monday.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  public Week minus(int weeks) {
    return new Week(monday.minusWeeks(weeks));
  }

  /** How many weeks it is before another. */
  public long until(Week other) {
    return ChronoUnit.WEEKS.between(monday, other.monday);
  }

  /** This and all after it to another. */
  public Stream<Week> to(Week last) {
    return Stream.iterate(this, week -> week.compareTo(last) <= 0, week -> week.minus(-1));
  }

  @Override
  public int compareTo(Week other) {
    return monday.compareTo(other.monday);
  }

  /** As in {@code 2026-W47}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%d-W%02d", year(), number());
  }
}
