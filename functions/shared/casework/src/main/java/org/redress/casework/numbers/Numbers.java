package org.redress.casework.numbers;

import java.time.YearMonth;
import java.util.Map;
import java.util.SortedMap;

/** Keeps what was {@linkplain Counted counted}. */
@FunctionalInterface
public interface Numbers {

  /** The counts of a year, by month; what was never counted is left out. */
  SortedMap<YearMonth, Map<Counter, Long>> inYear(int year);
}
