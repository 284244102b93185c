package org.redress.local.mailevents;

import com.fasterxml.jackson.databind.JsonNode;
import org.redress.local.template.TemplateException;

/**
 * An EventBridge event pattern: mappings lead into the event, lists hold the values that are right, plain ones or
 * {@code prefix}, {@code suffix}, {@code exists} and {@code anything-but} a plain value. Other comparisons are errors.
 */
final class EventPattern {

  private final JsonNode pattern;

  EventPattern(JsonNode pattern, String place) {
    this.pattern = pattern;
    check(pattern, place);
  }

  boolean matches(JsonNode event) {
    return matches(pattern, event);
  }

  private static boolean matches(JsonNode pattern, JsonNode event) {
    return pattern.isArray()
        ? pattern.valueStream().anyMatch(wanted -> meets(wanted, event))
        : pattern.propertyStream().allMatch(field -> matches(field.getValue(), event.path(field.getKey())));
  }

  private static boolean meets(JsonNode wanted, JsonNode value) {
    if (wanted.has("exists")) {
      return wanted.path("exists").asBoolean() == !value.isMissingNode();
    }
    // A list in the event is right if one of its elements is.
    return value.isArray()
        ? value.valueStream().anyMatch(element -> meets(wanted, element))
        : !value.isMissingNode() && meetsOne(wanted, value);
  }

  private static boolean meetsOne(JsonNode wanted, JsonNode value) {
    if (!wanted.isObject()) {
      return wanted.equals(value);
    }
    if (wanted.has("anything-but")) {
      JsonNode not = wanted.path("anything-but");
      return not.isArray() ? not.valueStream().noneMatch(value::equals) : !not.equals(value);
    }
    return wanted.has("prefix")
        ? value.isTextual() && value.asText().startsWith(wanted.path("prefix").asText())
        : value.isTextual() && value.asText().endsWith(wanted.path("suffix").asText());
  }

  private static void check(JsonNode pattern, String place) {
    if (pattern.isObject() && !pattern.isEmpty()) {
      pattern.properties().forEach(field -> check(field.getValue(), place + "." + field.getKey()));
    } else if (pattern.isArray()) {
      pattern.forEach(wanted -> checkOne(wanted, place));
    } else {
      throw new TemplateException(place, "a pattern holds lists of values");
    }
  }

  private static void checkOne(JsonNode wanted, String place) {
    if (!wanted.isObject()) {
      return;
    }
    boolean known = wanted.size() == 1 && (wanted.path("prefix").isTextual() || wanted.path("suffix").isTextual()
        || wanted.path("exists").isBoolean() || isPlain(wanted.path("anything-but")));
    if (!known) {
      throw new TemplateException(place, "the local run does not know this comparison: " + wanted);
    }
  }

  private static boolean isPlain(JsonNode value) {
    return value.isArray() ? value.valueStream().allMatch(JsonNode::isValueNode) : value.isValueNode();
  }
}
