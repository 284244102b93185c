package org.redress.caseworkaws.table;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The key of an item. {@link Keys} makes every one. */
record Key(String pk, String sk) {

  Map<String, AttributeValue> attributes() {
    return Map.of(Names.PK, AttributeValue.fromS(pk), Names.SK, AttributeValue.fromS(sk));
  }
}
