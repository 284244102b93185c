package org.redress.caseworkaws.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.redress.casework.Page;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** An index spread over several keys, read in the order of its range key with one query for each shard and page. */
record ShardedIndex(CaseTable table, String name, String hashName, String rangeName, IntFunction<String> hashOf) {

  /** A page of everything in the index. */
  Page<Item> page(int limit, Optional<Page.Cursor> from) {
    return page(limit, from, Optional.empty());
  }

  /** A page of what sorts before a bound. */
  Page<Item> pageBefore(String bound, int limit, Optional<Page.Cursor> from) {
    return page(limit, from, Optional.of(bound));
  }

  private Page<Item> page(int limit, Optional<Page.Cursor> from, Optional<String> bound) {
    Position start = Position.of(from, table.shards());
    List<ShardPage> shards = IntStream.range(0, table.shards())
        .mapToObj(shard -> read(shard, start.places().get(shard), limit, bound))
        .toList();
    ShardMerge merged = ShardMerge.of(shards, rangeName, limit);
    List<Place> next = new ArrayList<>();
    for (int shard = 0; shard < shards.size(); shard++) {
      next.add(after(shards.get(shard), merged.taken(shard)));
    }
    return new Page<>(merged.items(), new Position(next).toCursor());
  }

  private ShardPage read(int shard, Place place, int limit, Optional<String> bound) {
    if (place instanceof Place.End) {
      return new ShardPage(List.of(), place, place);
    }
    Map<String, String> names = new HashMap<>(Map.of("#hash", hashName));
    Map<String, AttributeValue> values = new HashMap<>(Map.of(":hash", AttributeValue.fromS(hashOf.apply(shard))));
    bound.ifPresent(before -> {
      names.put("#range", rangeName);
      values.put(":bound", AttributeValue.fromS(before));
    });
    QueryResponse answer = table.query(
        QueryRequest.builder()
            .indexName(name)
            .limit(limit)
            .keyConditionExpression("#hash = :hash" + (bound.isPresent() ? " AND #range < :bound" : ""))
            .expressionAttributeNames(names)
            .expressionAttributeValues(values)
            .exclusiveStartKey(place.startKey()));
    return new ShardPage(
        answer.items().stream().map(Item::new).toList(), place,
        answer.hasLastEvaluatedKey() ? new Place.After(answer.lastEvaluatedKey()) : new Place.End());
  }

  private Place after(ShardPage page, int taken) {
    if (taken == page.items().size()) {
      return page.end();
    }
    return taken == 0
        ? page.start()
        : new Place.After(page.items().get(taken - 1).only(Names.PK, Names.SK, hashName, rangeName));
  }
}
