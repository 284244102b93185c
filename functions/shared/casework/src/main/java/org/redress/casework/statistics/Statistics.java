package org.redress.casework.statistics;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.redress.casework.Stage;
import org.redress.casework.golden.GoldenStore;

/**
 * The numbers of those who run the service. What was counted is read for two years; what came in earlier and is still
 * open is not among what is open here. They are about all cases, so they are not for somebody from whom cases are hidden.
 */
public final class Statistics {

  /** So many weeks are counted at most, the present one among them. */
  public static final int MOST_WEEKS = 104;

  private static final int MOST_OVERDUE = 1000;
  private static final List<Stage.Name> OPEN = List.of(
      Stage.Name.QUEUED, Stage.Name.IN_REVIEW, Stage.Name.AWAITING_REPORTER, Stage.Name.AWAITING_APPROVAL,
      Stage.Name.APPEALED);

  private final WeekCounts weeks;
  private final Overdue overdue;
  private final GoldenStore golden;
  private final InstantSource clock;

  public Statistics(WeekCounts weeks, Overdue overdue, GoldenStore golden, InstantSource clock) {
    this.weeks = weeks;
    this.overdue = overdue;
    this.golden = golden;
    this.clock = clock;
  }

  /**
   * All tables.
   *
   * @param many of so many weeks, to the present one; what is open is told of all that are counted
   * @throws IllegalArgumentException if that is less than one or more than {@link #MOST_WEEKS}
   */
  public List<Table> latest(int many) {
    if (many < 1 || many > MOST_WEEKS) {
      throw new IllegalArgumentException("Statistics are of from 1 to " + MOST_WEEKS + " weeks");
    }
    Instant now = clock.instant();
    Week last = Week.of(now);
    SortedMap<Week, Map<Measure, Long>> counted = weeks.between(last.minus(MOST_WEEKS - 1), last);
    Map<Stage.Name, Integer> late = new HashMap<>();
    for (Stage.Name stage : OPEN) {
      // The time of a case that waits for its reporter does not run.
      late.put(stage, stage == Stage.Name.AWAITING_REPORTER ? 0 : overdue.at(stage, now, MOST_OVERDUE));
    }
    Week first = last.minus(many - 1);
    List<Table> tables = new ArrayList<>(new Tables(counted, first, last).all(OPEN, late, MOST_OVERDUE));
    tables.add(Tables.agreement(golden.decided(first.begin(), now)));
    return List.copyOf(tables);
  }
}
