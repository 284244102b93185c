package org.redress.local.rights;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A statement of a function's role, with the conditions that the template uses. */
record Statement(String sid, List<String> actions, List<String> resources, Map<String, JsonNode> conditions) {

  static Statement read(JsonNode statement) {
    return new Statement(
        statement.path("Sid").asText(), texts(statement.path("Action")).toList(),
        statement.path("Resource").isMissingNode()
            ? List.of()
            : texts(statement.path("Resource"))
                .map(resource -> resource.replaceFirst("^arn:(?:[^:]*:){4}", ""))
                .toList(),
        statement.path("Condition")
            .propertyStream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  boolean allows(Need need) {
    return actions.contains(need.action())
        && resources.stream().anyMatch(resource -> like(resource, need.resource()))
        && conditions.entrySet().stream().allMatch(one -> holds(one.getKey(), one.getValue(), need));
  }

  private static boolean holds(String operator, JsonNode asked, Need need) {
    return asked.properties().stream().allMatch(key -> {
      Optional<String> value = switch (key.getKey()) {
        case "dynamodb:LeadingKeys" -> need.leadingKey();
        case "s3:prefix" -> need.prefix();
        default -> throw new IllegalArgumentException("Nobody knows the condition key " + key.getKey());
      };
      return switch (operator) {
        case "ForAllValues:StringLike" ->
          value.isEmpty() || value.filter(is -> anyLike(key.getValue(), is)).isPresent();
        case "StringLike" -> value.filter(is -> anyLike(key.getValue(), is)).isPresent();
        case "StringEquals" -> value.filter(is -> texts(key.getValue()).anyMatch(is::equals)).isPresent();
        default -> throw new IllegalArgumentException("Nobody knows the operator " + operator);
      };
    });
  }

  private static boolean anyLike(JsonNode patterns, String value) {
    return texts(patterns).anyMatch(pattern -> like(pattern, value));
  }

  private static boolean like(String pattern, String value) {
    return Pattern.compile(
        Pattern.compile("[^*]+").matcher(pattern).replaceAll(part -> "\\\\Q" + part.group() + "\\\\E").replace("*",
            ".*"))
        .matcher(value)
        .matches();
  }

  static Stream<String> texts(JsonNode oneOrMany) {
    return oneOrMany.isArray() ? oneOrMany.valueStream().map(JsonNode::asText) : Stream.of(oneOrMany.asText());
  }
}
