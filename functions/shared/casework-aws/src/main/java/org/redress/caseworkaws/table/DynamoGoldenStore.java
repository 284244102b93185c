package org.redress.caseworkaws.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.redress.casework.golden.Golden;
import org.redress.casework.golden.GoldenStore;
import org.redress.casework.statistics.Week;

/** Chosen cases in the table: one query for each year. */
public final class DynamoGoldenStore implements GoldenStore {

  private final CaseTable table;

  public DynamoGoldenStore(CaseTable table) {
    this.table = table;
  }

  @Override
  public List<Golden> decided(Instant from, Instant to) {
    Week first = Week.of(from);
    Week last = Week.of(to);
    List<Golden> found = new ArrayList<>();
    for (int year = first.year(); year <= last.year(); year++) {
      Week begin = year == first.year() ? first : Week.of(year, 1);
      Week end = year == last.year() ? last : Week.of(year + 1, 1).minus(1);
      table.queryAll(
          Queries.between(CountKeys.golden(year), CountKeys.goldenOf(begin), CountKeys.goldenOf(end) + Keys.LAST))
          .stream()
          .map(GoldenItem::read).forEach(found::add);
    }
    return found.stream()
        .filter(golden -> !golden.decidedAt().isBefore(from) && !golden.decidedAt().isAfter(to))
        .toList();
  }

  @Override
  public boolean keep(Golden golden) {
    return switch (table.put(Puts.replacing(golden.version() - 1, GoldenItem.write(golden)))) {
      case CaseTable.Update.Kept _ -> true;
      case CaseTable.Update.Refused(var standing) ->
        standing.map(GoldenItem::read).filter(golden::equals).isPresent();
    };
  }
}
