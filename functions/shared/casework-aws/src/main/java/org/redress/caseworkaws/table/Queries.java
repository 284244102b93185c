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
    return of(Keys.partition(id), "begins_with(#sk, :prefix)", Map.of(":prefix", AttributeValue.fromS(prefix)));
  }

  /** The items of a case from one sort key to another. */
  static QueryRequest.Builder between(CaseId id, String first, String last) {
    return between(Keys.partition(id), first, last);
  }

  /** The items of a partition from one sort key to another. */
  static QueryRequest.Builder between(String pk, String first, String last) {
    return of(
        pk, "#sk BETWEEN :first AND :last",
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

  /** The cases in which something was reported, in order of their times; not those from before they were. */
  static QueryRequest.Builder reportedIn(String pk) {
    return of(pk, "#sk < :end", Map.of(":end", AttributeValue.fromS(Keys.CASE)));
  }

  private static QueryRequest.Builder of(String pk, String sortKeys, Map<String, AttributeValue> bounds) {
    Map<String, AttributeValue> values = new HashMap<>(bounds);
    values.put(":pk", AttributeValue.fromS(pk));
    return QueryRequest.builder()
        .consistentRead(true)
        .keyConditionExpression("#pk = :pk AND " + sortKeys)
        .expressionAttributeNames(Map.of("#pk", Names.PK, "#sk", Names.SK))
        .expressionAttributeValues(values);
  }
}
