package org.redress.engines;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** A table with keys {@code pk} and {@code sk} and an index {@code work} on {@code queue} and {@code due}. */
public final class Tables {

  private Tables() {}

  public static void create(DynamoDbClient client, String table) {
    client.createTable(request -> request.tableName(table)
        .billingMode(BillingMode.PAY_PER_REQUEST)
        .attributeDefinitions(List.of("pk", "sk", "queue", "due")
            .stream()
            .map(name -> AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(ScalarAttributeType.S)
                .build())
            .toList())
        .keySchema(keys("pk", "sk"))
        .globalSecondaryIndexes(GlobalSecondaryIndex.builder().indexName("work")
            .keySchema(keys("queue", "due"))
            .projection(projection -> projection.projectionType(ProjectionType.ALL))
            .build()));
  }

  private static List<KeySchemaElement> keys(String hash, String range) {
    return List.of(KeySchemaElement.builder().attributeName(hash).keyType(KeyType.HASH).build(),
        KeySchemaElement.builder().attributeName(range).keyType(KeyType.RANGE).build());
  }

  public static Map<String, AttributeValue> item(String id) {
    return Map.of("pk", text("CASE#" + id), "sk", text("HEAD"), "queue", text("open"), "due", text(id));
  }

  public static void putItems(DynamoDbClient client, String table, int count) {
    IntStream.range(0, count)
        .forEach(number -> client.putItem(put -> put.tableName(table).item(item("00" + number))));
  }

  public static QueryRequest openWork(String table) {
    return QueryRequest.builder()
        .tableName(table)
        .indexName("work")
        .keyConditionExpression("#queue = :queue")
        .expressionAttributeNames(Map.of("#queue", "queue"))
        .expressionAttributeValues(Map.of(":queue", text("open")))
        .build();
  }

  /** The due values of a page. */
  public static List<String> due(QueryResponse page) {
    return page.items().stream().map(item -> item.get("due").s()).toList();
  }

  public static AttributeValue text(String value) {
    return AttributeValue.fromS(value);
  }

  /** A part of a transaction. */
  public static TransactWriteItem put(String table, String id) {
    return TransactWriteItem.builder().put(put -> put.tableName(table).item(item(id))).build();
  }

  /** The same, on the condition that there is no such item. */
  public static TransactWriteItem putNew(String table, String id) {
    return TransactWriteItem.builder()
        .put(put -> put.tableName(table).item(item(id)).conditionExpression("attribute_not_exists(pk)"))
        .build();
  }
}
