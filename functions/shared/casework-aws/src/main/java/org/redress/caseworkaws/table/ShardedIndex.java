package org.redress.caseworkaws.table;

import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.redress.casework.Page;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** An index spread over several keys, read shard after shard with one query a page. */
record ShardedIndex(CaseTable table, String name, String hashName, IntFunction<String> hashOf) {

  /** A page of everything in the index. */
  Page<Item> page(int limit, Optional<Page.Cursor> from) {
    Position position = Position.of(from, table.shards());
    return read(position, query(position, limit).keyConditionExpression("#hash = :hash"));
  }

  /** A page of what sorts before a bound. */
  Page<Item> pageBefore(String rangeName, String bound, int limit, Optional<Page.Cursor> from) {
    Position position = Position.of(from, table.shards());
    return read(
        position,
        query(position, limit).keyConditionExpression("#hash = :hash AND #range < :bound")
            .expressionAttributeNames(Map.of("#hash", hashName, "#range", rangeName))
            .expressionAttributeValues(Map.of(":hash", hash(position), ":bound", AttributeValue.fromS(bound))));
  }

  private QueryRequest.Builder query(Position position, int limit) {
    return QueryRequest.builder()
        .indexName(name)
        .limit(limit)
        .expressionAttributeNames(Map.of("#hash", hashName))
        .expressionAttributeValues(Map.of(":hash", hash(position)))
        .exclusiveStartKey(position.after().isEmpty() ? null : position.after());
  }

  private AttributeValue hash(Position position) {
    return AttributeValue.fromS(hashOf.apply(position.shard()));
  }

  private Page<Item> read(Position position, QueryRequest.Builder query) {
    QueryResponse answer = table.query(query);
    return new Page<>(
        answer.items().stream().map(Item::new).toList(), next(position.shard(), answer).map(Position::toCursor));
  }

  private Optional<Position> next(int shard, QueryResponse answer) {
    if (answer.hasLastEvaluatedKey()) {
      return Optional.of(new Position(shard, answer.lastEvaluatedKey()));
    }
    return shard + 1 < table.shards() ? Optional.of(Position.start(shard + 1)) : Optional.empty();
  }
}
