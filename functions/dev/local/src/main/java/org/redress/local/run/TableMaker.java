package org.redress.local.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.local.UserException;
import org.redress.local.template.Allowed;
import org.redress.local.template.Template;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** Makes the tables that the template declares, unless an earlier run did. */
final class TableMaker {

  private static final Set<String> KNOWN = Set.of(
      "TableName", "AttributeDefinitions", "KeySchema", "GlobalSecondaryIndexes", "BillingMode",
      "DeletionProtectionEnabled", "PointInTimeRecoverySpecification", "TimeToLiveSpecification", "SSESpecification",
      "OnDemandThroughput", "ContributorInsightsSpecification", "TableClass", "Tags");

  private final DynamoDbClient dynamoDb;

  TableMaker(DynamoDbClient dynamoDb) {
    this.dynamoDb = dynamoDb;
  }

  /** Makes a table and gives its name. */
  String make(Template.Resource resource, JsonNode properties) {
    Allowed.only(properties, resource.place(), KNOWN);
    String name = resource.logicalId();
    List<GlobalSecondaryIndex> indexes = properties.path("GlobalSecondaryIndexes")
        .valueStream()
        .map(index -> index(index, resource.place() + ".GlobalSecondaryIndexes"))
        .toList();
    try {
      compare(dynamoDb.describeTable(request -> request.tableName(name)).table(), indexes);
    } catch (ResourceNotFoundException _) {
      dynamoDb.createTable(request -> request.tableName(name)
          .billingMode(BillingMode.PAY_PER_REQUEST)
          .attributeDefinitions(properties.path("AttributeDefinitions")
              .valueStream()
              .map(attribute -> AttributeDefinition.builder()
                  .attributeName(attribute.path("AttributeName").asText())
                  .attributeType(attribute.path("AttributeType").asText())
                  .build())
              .toList())
          .keySchema(keys(properties.path("KeySchema")))
          .globalSecondaryIndexes(indexes.isEmpty() ? null : indexes));
    }
    return name;
  }

  private static GlobalSecondaryIndex index(JsonNode index, String place) {
    Allowed.only(index, place, Set.of("IndexName", "KeySchema", "Projection", "OnDemandThroughput"));
    List<String> others = index.path("Projection")
        .path("NonKeyAttributes")
        .valueStream()
        .map(JsonNode::asText)
        .toList();
    return GlobalSecondaryIndex.builder()
        .indexName(index.path("IndexName").asText())
        .keySchema(keys(index.path("KeySchema")))
        .projection(Projection.builder()
            .projectionType(index.path("Projection").path("ProjectionType").asText())
            .nonKeyAttributes(others.isEmpty() ? null : others)
            .build())
        .build();
  }

  private static List<KeySchemaElement> keys(JsonNode schema) {
    return schema.valueStream()
        .map(key -> KeySchemaElement.builder()
            .attributeName(key.path("AttributeName").asText())
            .keyType(key.path("KeyType").asText())
            .build())
        .toList();
  }

  private static void compare(TableDescription kept, List<GlobalSecondaryIndex> declared) {
    Set<?> before = kept.globalSecondaryIndexes()
        .stream()
        .map(index -> List.of(index.indexName(), index.keySchema()))
        .collect(Collectors.toSet());
    Set<?> now = declared.stream()
        .map(index -> List.of(index.indexName(), index.keySchema()))
        .collect(Collectors.toSet());
    if (!before.equals(now)) {
      throw UserException.failed("The table " + kept.tableName()
          + " in the data folder was made from another template; begin again with 'redress local --reset'");
    }
  }
}
