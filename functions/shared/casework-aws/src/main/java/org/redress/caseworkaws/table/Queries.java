package org.redress.caseworkaws.table;

import java.util.HashMap;
import java.util.Map;
import org.redress.casework.CaseId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Consistent queries within one case. */
final class Queries {

  private Queries() {}

  /** The items of a case whose sort keys begin alike, in the order of these. */
  static QueryRequest.Builder under(CaseId id, String prefix) {
    return of(id, "begins_with(#sk, :prefix)", Map.of(":prefix", AttributeValue.fromS(prefix)));
  }

  /** The items of a case from one sort key to another. */
  static QueryRequest.Builder between(CaseId id, String first, String last) {
    return of(
        id, "#sk BETWEEN :first AND :last",
        Map.of(":first", AttributeValue.fromS(first), ":last", AttributeValue.fromS(last)));
  }

  /** The items of a partition that is no case's. */
  static QueryRequest.Builder all(String pk) {
    return QueryRequest.builder()
        .consistentRead(true)
        .keyConditionExpression("#pk = :pk")
        .expressionAttributeNames(Map.of("#pk", Names.PK))
        .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(pk)));
  }

  private static QueryRequest.Builder of(CaseId id, String sortKeys, Map<String, AttributeValue> bounds) {
    Map<String, AttributeValue> values = new HashMap<>(bounds);
    values.put(":pk", AttributeValue.fromS(Keys.partition(id)));
    return QueryRequest.builder()
        .consistentRead(true)
        .keyConditionExpression("#pk = :pk AND " + sortKeys)
        .expressionAttributeNames(Map.of("#pk", Names.PK, "#sk", Names.SK))
        .expressionAttributeValues(values);
  }
}
