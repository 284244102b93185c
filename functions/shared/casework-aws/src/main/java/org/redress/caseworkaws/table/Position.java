package org.redress.caseworkaws.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.Page;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Where a page of a query starts. As a cursor it is JSON in base 64, which means nothing to whoever passes it on.
 *
 * @param shard of the index
 * @param after the key behind which to go on; empty at the shard's start
 */
record Position(int shard, Map<String, AttributeValue> after) {

  private static final String SHARD = "shard";
  private static final String AFTER = "after";
  private static final ObjectMapper JSON = new ObjectMapper();

  static Position start(int shard) {
    return new Position(shard, Map.of());
  }

  /**
   * Where the cursor points, or the very start without one.
   *
   * @throws IllegalArgumentException if the cursor is none of ours
   */
  static Position of(Optional<Page.Cursor> cursor, int shards) {
    Position position = cursor.map(Position::read).orElse(start(0));
    if (position.shard < 0 || position.shard >= shards) {
      throw unknown();
    }
    return position;
  }

  Page.Cursor toCursor() {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put(SHARD, shard);
    ObjectNode key = json.putObject(AFTER);
    after.forEach((name, value) -> key.put(name, value.s()));
    return new Page.Cursor(Base64.getUrlEncoder().withoutPadding().encodeToString(json.toString().getBytes(UTF_8)));
  }

  private static Position read(Page.Cursor cursor) {
    try {
      JsonNode json = JSON.readTree(Base64.getUrlDecoder().decode(cursor.value()));
      Map<String, AttributeValue> after = new HashMap<>();
      for (Map.Entry<String, JsonNode> entry : json.path(AFTER).properties()) {
        after.put(entry.getKey(), AttributeValue.fromS(entry.getValue().asText()));
      }
      return new Position(json.path(SHARD).asInt(-1), after);
    } catch (IOException | IllegalArgumentException _) {
      throw unknown();
    }
  }

  private static IllegalArgumentException unknown() {
    return new IllegalArgumentException("This cursor is none that a page of this list ended with");
  }
}
