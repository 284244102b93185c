package org.redress.caseworkaws.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How far a query was read. */
sealed interface Place {

  /** Nothing was read. */
  record Start() implements Place {}

  /** Everything was read up to this key and with it. */
  record After(Map<String, AttributeValue> key) implements Place {}

  /** Everything was read. */
  record End() implements Place {}

  /** What DynamoDB calls the exclusive start key. */
  default @Nullable Map<String, AttributeValue> startKey() {
    return this instanceof After(var key) ? key : null;
  }

  default JsonNode toJson() {
    return switch (this) {
      case Start _ -> JsonNodeFactory.instance.objectNode();
      case After(var key) -> {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        key.forEach((name, value) -> json.put(name, value.s()));
        yield json;
      }
      case End _ -> JsonNodeFactory.instance.nullNode();
    };
  }

  static Place read(JsonNode json) {
    if (json.isNull()) {
      return new End();
    }
    Map<String, AttributeValue> key = new HashMap<>();
    json.properties().forEach(entry -> key.put(entry.getKey(), AttributeValue.fromS(entry.getValue().asText())));
    return key.isEmpty() ? new Start() : new After(key);
  }
}
