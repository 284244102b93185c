package org.redress.screening.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A JSON schema, of which it knows what the schemas beside the data files use, and refuses any other word. */
final class Schema {

  private static final Set<String> SILENT = Set.of("$schema", "title", "description", "properties", "items",
      "propertyNames", "additionalProperties");

  private final JsonNode schema;
  private final List<Found> found = new ArrayList<>();

  /** Something that does not keep to the schema. */
  record Found(String place, String what) {}

  private Schema(JsonNode schema) {
    this.schema = schema;
  }

  /** The schema beside a shipped data file. */
  static Schema shipped(String name) {
    try (InputStream in = Schema.class.getResourceAsStream("/org/redress/screening/" + name + ".schema.json")) {
      if (in == null) {
        throw new IllegalStateException("There is no schema for " + name);
      }
      return new Schema(new ObjectMapper().readTree(in));
    } catch (IOException e) {
      throw new IllegalStateException("The schema for " + name + " cannot be read", e);
    }
  }

  List<Found> check(JsonNode data) {
    found.clear();
    check(schema, data, "");
    return List.copyOf(found);
  }

  private void check(JsonNode rules, JsonNode data, String place) {
    JsonNode type = rules.path("type");
    if (type.isTextual() && !isOf(type.textValue(), data)) {
      found.add(new Found(place, "must be " + inWords(type.textValue())));
      return;
    }
    for (Map.Entry<String, JsonNode> rule : rules.properties()) {
      keep(rule.getKey(), rule.getValue(), data, place);
    }
    for (Map.Entry<String, JsonNode> field : data.properties()) {
      JsonNode known = rules.path("properties").path(field.getKey());
      String at = place.isEmpty() ? field.getKey() : place + "." + field.getKey();
      JsonNode others = rules.path("additionalProperties");
      if (!known.isMissingNode()) {
        check(known, field.getValue(), at);
      } else if (others.isBoolean() && !others.booleanValue()) {
        found.add(new Found(at, "is not a field known here"));
      } else if (others.isObject()) {
        check(others, field.getValue(), at);
      }
    }
    for (int i = 0; data.isArray() && i < data.size(); i++) {
      check(rules.path("items"), data.get(i), place + "[" + i + "]");
    }
  }

  private void keep(String word, JsonNode rule, JsonNode data, String place) {
    switch (word) {
      case "type" -> {
      }
      case "required" -> rule.forEach(field -> {
        if (data.isObject() && !data.has(field.textValue())) {
          found.add(new Found(place, "has no field " + field.textValue()));
        }
      });
      case "enum" -> need(in(rule, data), place, "must be one of " + listed(rule));
      case "pattern" -> need(
          !data.isTextual() || Pattern.compile(rule.textValue(), Pattern.DOTALL).matcher(data.textValue()).find(),
          place,
          patternInWords(rule.textValue()));
      case "maxLength" -> need(
          !data.isTextual() || data.textValue().length() <= rule.intValue(), place,
          "must be at most " + rule + " long");
      case "minLength" -> need(
          !data.isTextual() || data.textValue().length() >= rule.intValue(), place,
          "must be at least " + rule + " long");
      case "minItems" -> need(!data.isArray() || data.size() >= rule.intValue(), place, "must hold at least " + rule);
      case "minimum" -> need(number(data) >= rule.doubleValue(), place, "must be at least " + rule);
      case "maximum" -> need(number(data) <= rule.doubleValue(), place, "must be at most " + rule);
      case "exclusiveMinimum" -> need(number(data) > rule.doubleValue(), place, "must be more than " + rule);
      case "exclusiveMaximum" -> need(number(data) < rule.doubleValue(), place, "must be less than " + rule);
      case "multipleOf" -> need(number(data) % rule.doubleValue() == 0, place, "must be a multiple of " + rule);
      default -> {
        if (!SILENT.contains(word)) {
          throw new IllegalStateException("The check does not know the schema's word " + word);
        }
      }
    }
    if (word.equals("propertyNames")) {
      data.fieldNames()
          .forEachRemaining(
              name -> check(rule, new ObjectMapper().getNodeFactory().textNode(name), place + "." + name));
    }
  }

  private void need(boolean holds, String place, String what) {
    if (!holds) {
      found.add(new Found(place, what));
    }
  }

  private static boolean in(JsonNode allowed, JsonNode data) {
    return allowed.valueStream().anyMatch(data::equals);
  }

  private static String listed(JsonNode allowed) {
    return String.join(", ", allowed.valueStream().map(JsonNode::asText).toList());
  }

  /** The number, or for what is none one that no bound is crossed by; its type is checked apart. */
  private static double number(JsonNode data) {
    return data.doubleValue();
  }

  private static boolean isOf(String type, JsonNode data) {
    return switch (type) {
      case "object" -> data.isObject();
      case "array" -> data.isArray();
      case "string" -> data.isTextual();
      case "boolean" -> data.isBoolean();
      case "number" -> data.isNumber();
      case "integer" -> data.isIntegralNumber();
      default -> throw new IllegalStateException("The check does not know the schema's type " + type);
    };
  }

  private static String inWords(String type) {
    return switch (type) {
      case "object" -> "an object";
      case "array" -> "a list";
      case "string" -> "a string";
      case "boolean" -> "true or false";
      case "integer" -> "a whole number";
      default -> "a number";
    };
  }

  private static String patternInWords(String pattern) {
    if (pattern.equals("\\S")) {
      return "must not be blank";
    }
    if (pattern.startsWith("^[a-z]")) {
      return "must be lower-case words joined by hyphens";
    }
    return pattern.contains("because")
        ? "must be a sentence with {because} in it once and a full stop at its end"
        : "must match " + pattern;
  }
}
