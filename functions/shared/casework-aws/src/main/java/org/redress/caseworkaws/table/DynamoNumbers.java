package org.redress.caseworkaws.table;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.redress.casework.numbers.Counter;
import org.redress.casework.numbers.Numbers;

/** Public counts in the table. */
public final class DynamoNumbers implements Numbers {

  private final CaseTable table;

  public DynamoNumbers(CaseTable table) {
    this.table = table;
  }

  @Override
  public SortedMap<YearMonth, Map<Counter, Long>> inYear(int year) {
    TreeMap<YearMonth, Map<Counter, Long>> months = new TreeMap<>();
    for (Item item : table.queryAll(Queries.all(CountKeys.counts(year)))) {
      Map<Counter, Long> month = months.computeIfAbsent(CountKeys.countedMonth(item.key()), _ -> new HashMap<>());
      CountItem.read(item).forEach((counter, count) -> month.merge(counter, count, Long::sum));
    }
    return months;
  }
}
