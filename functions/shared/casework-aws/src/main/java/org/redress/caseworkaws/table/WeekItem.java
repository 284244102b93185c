package org.redress.caseworkaws.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import org.redress.casework.CaseId;
import org.redress.casework.statistics.Additions;
import org.redress.casework.statistics.Measure;
import org.redress.casework.statistics.Week;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Update;

/**
 * The statistics of a week: an attribute for each measure. Like the public counts each week has several items, and a case
 * counts in one of them.
 */
final class WeekItem {

  /** May be changed only together with a new name for the items: what is taken away must be where it was added. */
  private static final int SHARDS = 16;

  private WeekItem() {}

  /** Adds what a transition says, in the transition's own transaction. */
  static List<Update> add(Additions additions, CaseId id) {
    List<Update> updates = new ArrayList<>();
    additions.byWeek().forEach((week, counts) -> updates.add(add(week, counts, id)));
    return updates;
  }

  private static Update add(Week week, SortedMap<Measure, Integer> counts, CaseId id) {
    Map<String, String> names = new HashMap<>();
    Map<String, AttributeValue> values = new HashMap<>();
    StringJoiner all = new StringJoiner(", ", "ADD ", "");
    counts.forEach((measure, many) -> {
      String name = "#c" + names.size();
      String value = ":c" + names.size();
      names.put(name, measure.name());
      values.put(value, AttributeValue.fromN(Integer.toString(many)));
      all.add(name + " " + value);
    });
    return Update.builder()
        .key(CountKeys.week(week, IndexKeys.shard(id, SHARDS)).attributes())
        .updateExpression(all.toString())
        .expressionAttributeNames(names)
        .expressionAttributeValues(values)
        .build();
  }

  static Map<Measure, Long> read(Item item) {
    Map<Measure, Long> counts = new HashMap<>();
    item.attributes().forEach((name, value) -> {
      if (!name.equals(Names.PK) && !name.equals(Names.SK)) {
        counts.put(new Measure(name), Long.valueOf(value.n()));
      }
    });
    return counts;
  }
}
