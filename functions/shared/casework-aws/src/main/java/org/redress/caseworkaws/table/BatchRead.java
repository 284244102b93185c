package org.redress.caseworkaws.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** Reads several items in one call, each consistently, though not all at the same moment. */
final class BatchRead {

  private static final int MAX_ROUNDS = 6;

  private final DynamoDbClient client;
  private final String table;
  private final Retries retries;

  BatchRead(DynamoDbClient client, String table, Retries retries) {
    this.client = client;
    this.table = table;
    this.retries = retries;
  }

  List<Item> read(List<Key> keys) {
    List<Item> items = new ArrayList<>();
    Map<String, KeysAndAttributes> left = Map.of(
        table,
        KeysAndAttributes.builder().keys(keys.stream().map(Key::attributes).toList()).consistentRead(true).build());
    for (int round = 0; round < MAX_ROUNDS; round++) {
      Map<String, KeysAndAttributes> asked = left;
      BatchGetItemResponse answer = retries.call(() -> client.batchGetItem(request -> request.requestItems(asked)));
      answer.responses().getOrDefault(table, List.of()).forEach(item -> items.add(new Item(item)));
      left = answer.unprocessedKeys();
      if (left.isEmpty()) {
        return items;
      }
    }
    throw new IllegalStateException("The table left keys of a batch unread " + MAX_ROUNDS + " times");
  }
}
