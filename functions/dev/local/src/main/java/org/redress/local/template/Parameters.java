package org.redress.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The values of a template's parameters: those given, else the defaults; and the pseudo parameters. */
public final class Parameters {

  /** The account that everything belongs to on this machine. */
  public static final String ACCOUNT = "000000000000";

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Map<String, JsonNode> values = new HashMap<>();

  /**
   * Settles the values.
   *
   * @param declared the template's section
   * @param given values that take the place of defaults
   * @throws TemplateException if a value is given for what is not declared, or a parameter has neither
   */
  public Parameters(JsonNode declared, Map<String, String> given, String region, String stack) {
    values.put("AWS::Region", JSON.textNode(region));
    values.put("AWS::AccountId", JSON.textNode(ACCOUNT));
    values.put("AWS::Partition", JSON.textNode("aws"));
    values.put("AWS::URLSuffix", JSON.textNode("amazonaws.com"));
    values.put("AWS::StackName", JSON.textNode(stack));
    values.put("AWS::StackId",
        JSON.textNode("arn:aws:cloudformation:" + region + ":" + ACCOUNT + ":stack/" + stack + "/local"));
    for (String name : given.keySet()) {
      if (!declared.has(name)) {
        throw new TemplateException("Parameters", "there is no parameter " + name + " to give a value to");
      }
    }
    declared.properties().forEach(parameter -> values.put(parameter.getKey(), value(parameter, given)));
  }

  private static JsonNode value(Map.Entry<String, JsonNode> parameter, Map<String, String> given) {
    JsonNode declaration = parameter.getValue();
    String text = given.getOrDefault(parameter.getKey(), declaration.path("Default").asText());
    if (!given.containsKey(parameter.getKey()) && !declaration.has("Default")) {
      throw new TemplateException("Parameters." + parameter.getKey(),
          "it has no default, and the local run has no value for it");
    }
    return switch (declaration.path("Type").asText("")) {
      case "CommaDelimitedList" -> {
        ArrayNode list = JSON.arrayNode();
        for (String item : text.split(",", -1)) {
          list.add(item.strip());
        }
        yield list;
      }
      case "String", "Number" -> JSON.textNode(text);
      case String other -> throw new TemplateException("Parameters." + parameter.getKey(),
          "the local run knows no parameters of type '" + other + "'");
    };
  }

  Optional<JsonNode> find(String name) {
    return Optional.ofNullable(values.get(name));
  }
}
