package org.redress.casework.numbers;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.redress.casework.finding.ClauseId;

/** The numbers that everybody may see, so that nothing about a single report follows from them. */
public final class PublicNumbers {

  /** For how long after its end something may still be added to a month. */
  private static final Duration LATE = Duration.ofDays(1);

  private static final int DECEMBER = 12;

  private final Numbers numbers;
  private final InstantSource clock;

  public PublicNumbers(Numbers numbers, InstantSource clock) {
    this.numbers = numbers;
    this.clock = clock;
  }

  /**
   * This year and the one before.
   *
   * @param clauses that are listed even if nobody breached them, in the order in which to list them
   */
  public List<PublicYear> latest(List<ClauseId> clauses) {
    int year = thisMonth().getYear();
    return List.of(year(year, clauses), year(year - 1, clauses));
  }

  /**
   * Each year, as far as it lies between two months. What is told of a whole year is the same as ever; parts of one are told
   * in steps, so that from reports about different parts nobody can work out what lies between.
   *
   * @param to the last month, at or after {@code from}
   * @throws IllegalArgumentException if it is before
   */
  public List<PublicYear> between(YearMonth from, YearMonth to, List<ClauseId> clauses) {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("The last month is not before the first");
    }
    return IntStream.rangeClosed(from.getYear(), to.getYear()).mapToObj(year -> part(year, from, to, clauses)).toList();
  }

  private PublicYear part(int year, YearMonth from, YearMonth to, List<ClauseId> clauses) {
    PublicYear whole = year(year, clauses);
    Predicate<YearMonth> within = month -> !month.isBefore(from) && !month.isAfter(to);
    if (within.test(YearMonth.of(year, 1)) && within.test(YearMonth.of(year, DECEMBER))) {
      return whole;
    }
    SortedMap<YearMonth, Map<Counter, Long>> kept = numbers.inYear(year);
    List<YearMonth> months = months(year, kept).stream().filter(within).toList();
    List<Sums> sums = months.stream().map(month -> new Sums(kept.getOrDefault(month, Map.of()))).toList();
    PublicYear part = new YearOfCounts(months, sums, this::isOver).shown(year, false, clauses);
    return new PublicYear(
        year, months.stream().allMatch(this::isOver),
        whole.months().stream().filter(month -> within.test(month.month())).toList(), part.received(), part.outcomes(),
        part.waited(), part.clauses());
  }

  private PublicYear year(int year, List<ClauseId> clauses) {
    SortedMap<YearMonth, Map<Counter, Long>> kept = numbers.inYear(year);
    List<YearMonth> months = months(year, kept);
    List<Sums> sums = months.stream().map(month -> new Sums(kept.getOrDefault(month, Map.of()))).toList();
    return new YearOfCounts(months, sums, this::isOver).shown(year, isOver(YearMonth.of(year, DECEMBER)), clauses);
  }

  private List<YearMonth> months(int year, SortedMap<YearMonth, ?> kept) {
    if (kept.isEmpty()) {
      return List.of();
    }
    YearMonth now = thisMonth();
    int begun = now.getYear() == year ? now.getMonthValue() : DECEMBER;
    return IntStream.rangeClosed(kept.firstKey().getMonthValue(), Math.max(begun, kept.lastKey().getMonthValue()))
        .mapToObj(month -> YearMonth.of(year, month))
        .toList();
  }

  private boolean isOver(YearMonth month) {
    Instant end = month.plusMonths(1).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    return !clock.instant().isBefore(end.plus(LATE));
  }

  private YearMonth thisMonth() {
    return YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC));
  }
}
