package org.redress.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Works out what the intrinsic functions in a part of a template stand for. One that it does not know is an error. */
public final class Evaluator {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]*)}");
  private static final String NO_VALUE = "AWS::NoValue";

  private final ObjectNode template;
  private final Parameters parameters;
  private final Names names;

  public Evaluator(ObjectNode template, Parameters parameters, Names names) {
    this.template = template;
    this.parameters = parameters;
    this.names = names;
  }

  /**
   * The part with every intrinsic function replaced by its value; a missing node when it stands for no value at all.
   *
   * @param place where the part stands, for errors
   */
  public JsonNode evaluate(JsonNode part, String place) {
    if (part instanceof ArrayNode array) {
      ArrayNode evaluated = JSON.arrayNode();
      for (int i = 0; i < array.size(); i++) {
        JsonNode item = evaluate(array.get(i), place + "[" + i + "]");
        if (!item.isMissingNode()) {
          evaluated.add(item);
        }
      }
      return evaluated;
    }
    if (!(part instanceof ObjectNode object)) {
      return part;
    }
    if (object.size() == 1) {
      Map.Entry<String, JsonNode> only = object.properties().iterator().next();
      if (only.getKey().equals("Ref") || only.getKey().startsWith("Fn::")) {
        return call(only.getKey(), only.getValue(), place + "." + only.getKey());
      }
    }
    ObjectNode evaluated = JSON.objectNode();
    object.properties().forEach(field -> {
      JsonNode value = evaluate(field.getValue(), place + "." + field.getKey());
      if (!value.isMissingNode()) {
        evaluated.set(field.getKey(), value);
      }
    });
    return evaluated;
  }

  /** Whether a condition of the template holds. */
  public boolean holds(String condition) {
    JsonNode body = template.path("Conditions").path(condition);
    if (body.isMissingNode()) {
      throw new TemplateException("Conditions", "there is no condition " + condition);
    }
    return test(body, "Conditions." + condition);
  }

  private JsonNode call(String function, JsonNode argument, String place) {
    return switch (function) {
      case "Ref" -> ref(argument.asText(), place);
      case "Fn::GetAtt" -> JSON.textNode(attribute(argument.path(0).asText(), argument.path(1).asText(), place));
      case "Fn::Sub" -> JSON.textNode(substitute(argument, place));
      case "Fn::Join" -> JSON.textNode(String.join(argument.path(0).asText(),
          texts(evaluate(argument.path(1), place))));
      case "Fn::Select" -> select(argument, place);
      case "Fn::Split" -> {
        ArrayNode pieces = JSON.arrayNode();
        for (String piece : evaluate(argument.path(1), place).asText()
            .split(Pattern.quote(argument.path(0).asText()), -1)) {
          pieces.add(piece);
        }
        yield pieces;
      }
      case "Fn::FindInMap" -> {
        List<String> keys = texts(evaluate(argument, place));
        JsonNode found = template.path("Mappings");
        for (String key : keys) {
          found = found.path(key);
        }
        if (found.isMissingNode()) {
          throw new TemplateException(place, "there is nothing at " + String.join(".", keys));
        }
        yield found;
      }
      case "Fn::If" -> evaluate(argument.path(holds(argument.path(0).asText()) ? 1 : 2), place);
      case "Fn::Equals", "Fn::And", "Fn::Or", "Fn::Not" -> JSON.booleanNode(
          test(JSON.objectNode().set(function, argument), place));
      default -> throw new TemplateException(place, "the local run does not know the intrinsic function " + function);
    };
  }

  private boolean test(JsonNode condition, String place) {
    Map.Entry<String, JsonNode> only = condition.properties().stream().findFirst()
        .orElseThrow(() -> new TemplateException(place, "this is no condition"));
    JsonNode argument = only.getValue();
    return switch (only.getKey()) {
      case "Condition" -> holds(argument.asText());
      case "Fn::Equals" -> evaluate(argument.path(0), place).asText()
          .equals(evaluate(argument.path(1), place).asText());
      case "Fn::Not" -> !test(argument.path(0), place);
      case "Fn::And" -> argument.valueStream().allMatch(part -> test(part, place));
      case "Fn::Or" -> argument.valueStream().anyMatch(part -> test(part, place));
      case String other -> throw new TemplateException(place, "the local run does not know the condition " + other);
    };
  }

  private JsonNode ref(String name, String place) {
    if (name.equals(NO_VALUE)) {
      return JSON.missingNode();
    }
    return parameters.find(name).orElseGet(() -> JSON.textNode(
        names.ref(name).orElseThrow(
            () -> new TemplateException(place, "the local run has nothing that " + name + " could stand for"))));
  }

  private String attribute(String logicalId, String attribute, String place) {
    return names.attribute(logicalId, attribute)
        .orElseThrow(() -> new TemplateException(place,
            "the local run has no attribute " + attribute + " of a resource " + logicalId));
  }

  private String substitute(JsonNode argument, String place) {
    String text = argument.isArray() ? argument.path(0).asText() : argument.asText();
    JsonNode own = argument.isArray() ? evaluate(argument.path(1), place) : JSON.objectNode();
    Matcher variables = VARIABLE.matcher(text);
    return variables.replaceAll(match -> Matcher.quoteReplacement(variable(match.group(1), own, place)));
  }

  private String variable(String name, JsonNode own, String place) {
    if (name.startsWith("!")) {
      return "${" + name.substring(1) + "}";
    }
    if (own.has(name)) {
      return own.path(name).asText();
    }
    int dot = name.indexOf('.');
    return dot > 0
        ? attribute(name.substring(0, dot), name.substring(dot + 1), place)
        : ref(name, place).asText();
  }

  private JsonNode select(JsonNode argument, String place) {
    JsonNode chosen = evaluate(argument.path(1), place).path(evaluate(argument.path(0), place).asInt(-1));
    if (chosen.isMissingNode()) {
      throw new TemplateException(place, "there is no such element");
    }
    return chosen;
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(item -> texts.add(item.asText()));
    return texts;
  }
}
