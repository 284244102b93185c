package org.redress.caseworkaws.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.redress.casework.Page;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** A query of one partition, read a page at a time. */
final class PagedQuery {

  private static final int ITEMS_A_PAGE = 100;

  private PagedQuery() {}

  static <T> Page<T> read(
      CaseTable table, QueryRequest.Builder question, Optional<Page.Cursor> from, Function<Item, T> reader) {
    Place start = Position.of(from, 1).places().getFirst();
    QueryResponse answer = table.query(question.limit(ITEMS_A_PAGE).exclusiveStartKey(start.startKey()));
    Place end = answer.hasLastEvaluatedKey() ? new Place.After(answer.lastEvaluatedKey()) : new Place.End();
    return new Page<>(
        answer.items().stream().map(item -> reader.apply(new Item(item))).toList(),
        new Position(List.of(end)).toCursor());
  }
}
