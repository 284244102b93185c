package org.redress.caseworkaws.table;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;

/** Puts of whole items, each under its condition. */
final class Puts {

  private Puts() {}

  /** Refused if there is such an item already. */
  static Put fresh(Attributes item) {
    return Put.builder()
        .item(item.map())
        .conditionExpression("attribute_not_exists(#pk)")
        .expressionAttributeNames(Map.of("#pk", Names.PK))
        .build();
  }

  /** Refused unless the item stands at this version. */
  static Put replacing(int version, Attributes item) {
    return Put.builder()
        .item(item.map())
        .conditionExpression("#version = :before")
        .expressionAttributeNames(Map.of("#version", Names.VERSION))
        .expressionAttributeValues(Map.of(":before", AttributeValue.fromN(Integer.toString(version))))
        .build();
  }

  /** As {@link #replacing}; refused too if the list of this name, as it stands, holds something. */
  static Put replacingWithout(String list, String element, int version, Attributes item) {
    return Put.builder()
        .item(item.map())
        .conditionExpression("#version = :before AND NOT contains(#list, :element)")
        .expressionAttributeNames(Map.of("#version", Names.VERSION, "#list", list))
        .expressionAttributeValues(
            Map.of(
                ":before", AttributeValue.fromN(Integer.toString(version)), ":element",
                AttributeValue.fromS(element)))
        .build();
  }

  /** Never refused, for an item that can only ever be the same. */
  static Put always(Attributes item) {
    return Put.builder().item(item.map()).build();
  }
}
