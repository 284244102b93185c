package org.redress.caseworkaws.table;

import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.redress.casework.CaseId;
import org.redress.casework.numbers.Counted;
import org.redress.casework.numbers.Counter;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Update;

/**
 * The public counts of a month: an attribute for each counter. Each month has several items, and a case counts in one of
 * them, so that cases that change at the same time seldom meet. They know of no case and outlive all.
 */
final class CountItem {

  /** May be changed at any time, since all that are there are read. */
  private static final int SHARDS = 16;

  private CountItem() {}

  /** Adds what a transition counts. It goes into the transition's own transaction, whose conditions make it count once. */
  static Update add(Counted counted, CaseId id) {
    Map<String, String> names = new HashMap<>();
    StringJoiner additions = new StringJoiner(", ", "ADD ", "");
    for (Counter counter : counted.counters()) {
      String name = "#c" + names.size();
      names.put(name, counter.name());
      additions.add(name + " :one");
    }
    return Update.builder()
        .key(CountKeys.counts(counted.month(), IndexKeys.shard(id, SHARDS)).attributes())
        .updateExpression(additions.toString())
        .expressionAttributeNames(names)
        .expressionAttributeValues(Map.of(":one", AttributeValue.fromN("1")))
        .build();
  }

  static Map<Counter, Long> read(Item item) {
    Map<Counter, Long> counts = new HashMap<>();
    item.attributes().forEach((name, value) -> {
      if (!name.equals(Names.PK) && !name.equals(Names.SK)) {
        counts.put(new Counter(name), Long.valueOf(value.n()));
      }
    });
    return counts;
  }
}
