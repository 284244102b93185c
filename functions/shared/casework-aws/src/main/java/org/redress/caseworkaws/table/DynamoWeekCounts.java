package org.redress.caseworkaws.table;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.redress.casework.statistics.Measure;
import org.redress.casework.statistics.Week;
import org.redress.casework.statistics.WeekCounts;

/** The statistics of weeks in the table: one query for each year. */
public final class DynamoWeekCounts implements WeekCounts {

  private final CaseTable table;

  public DynamoWeekCounts(CaseTable table) {
    this.table = table;
  }

  @Override
  public SortedMap<Week, Map<Measure, Long>> between(Week first, Week last) {
    TreeMap<Week, Map<Measure, Long>> weeks = new TreeMap<>();
    for (int year = first.year(); year <= last.year(); year++) {
      for (Item item : table.queryAll(Queries.all(CountKeys.weeks(year)))) {
        Map<Measure, Long> week = weeks.computeIfAbsent(CountKeys.weekOf(item.key()), _ -> new HashMap<>());
        WeekItem.read(item).forEach((measure, count) -> week.merge(measure, count, Long::sum));
      }
    }
    return weeks.subMap(first, true, last, true);
  }
}
