package org.redress.casework.statistics;

import java.util.Map;
import java.util.SortedMap;

/** Keeps what {@link Additions} add. */
@FunctionalInterface
public interface WeekCounts {

  /** The counts of each week from one to another; what was never counted is left out. */
  SortedMap<Week, Map<Measure, Long>> between(Week first, Week last);
}
