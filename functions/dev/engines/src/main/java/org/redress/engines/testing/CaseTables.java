package org.redress.engines.testing;

import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** Case tables for tests, with the keys, the indexes and the time to live that the template declares. */
public final class CaseTables {

  private CaseTables() {}

  public static void create(DynamoDbClient client, String name) {
    client.createTable(
        request -> request.tableName(name)
            .billingMode(BillingMode.PAY_PER_REQUEST)
            .attributeDefinitions(
                List.of("pk", "sk", "workKey", "workOrder", "wakeShard", "wakeAt")
                    .stream()
                    .map(CaseTables::text)
                    .toList())
            .keySchema(keys("pk", "sk"))
            .globalSecondaryIndexes(
                index(
                    "work", keys("workKey", "workOrder"),
                    Projection.builder()
                        .projectionType(ProjectionType.INCLUDE)
                        .nonKeyAttributes("stage", "priority", "due", "found", "tagged")
                        .build()),
                index(
                    "wake", keys("wakeShard", "wakeAt"),
                    Projection.builder().projectionType(ProjectionType.KEYS_ONLY).build())));
    client.updateTimeToLive(
        request -> request.tableName(name)
            .timeToLiveSpecification(ttl -> ttl.enabled(true).attributeName("expiresAt")));
  }

  private static GlobalSecondaryIndex index(String name, List<KeySchemaElement> keys, Projection projection) {
    return GlobalSecondaryIndex.builder().indexName(name).keySchema(keys).projection(projection).build();
  }

  private static List<KeySchemaElement> keys(String hash, String range) {
    return List.of(
        KeySchemaElement.builder().attributeName(hash).keyType(KeyType.HASH).build(),
        KeySchemaElement.builder().attributeName(range).keyType(KeyType.RANGE).build());
  }

  private static AttributeDefinition text(String name) {
    return AttributeDefinition.builder().attributeName(name).attributeType(ScalarAttributeType.S).build();
  }
}
