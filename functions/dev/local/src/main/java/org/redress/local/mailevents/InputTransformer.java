package org.redress.local.mailevents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.local.template.Allowed;
import org.redress.local.template.TemplateException;

/** An EventBridge input transformer, with paths of plain names. What a path does not find becomes an empty text. */
final class InputTransformer {

  private static final Pattern PATH = Pattern.compile("\\$(\\.[A-Za-z0-9_-]+)+");
  private static final Pattern VARIABLE = Pattern.compile("(\"?)<([A-Za-z0-9_.-]+)>(\"?)");

  private final Map<String, String[]> paths = new HashMap<>();
  private final String template;

  InputTransformer(JsonNode properties, String place) {
    Allowed.only(properties, place, Set.of("InputPathsMap", "InputTemplate"));
    template = properties.path("InputTemplate").asText();
    properties.path("InputPathsMap").properties().forEach(entry -> {
      String path = entry.getValue().asText();
      if (!PATH.matcher(path).matches()) {
        throw new TemplateException(place + ".InputPathsMap." + entry.getKey(),
            "the local run does not know paths such as " + path);
      }
      paths.put(entry.getKey(), path.substring(2).split("\\."));
    });
    VARIABLE.matcher(template).results().map(match -> match.group(2)).forEach(name -> {
      if (!paths.containsKey(name)) {
        throw new TemplateException(place + ".InputTemplate", "there is no path for <" + name + ">");
      }
    });
  }

  String transform(JsonNode event) {
    return VARIABLE.matcher(template)
        .replaceAll(match -> Matcher.quoteReplacement(
            match.group(1) + value(match.group(2), event, !match.group(1).isEmpty()) + match.group(3)));
  }

  private String value(String name, JsonNode event, boolean quoted) {
    JsonNode found = event;
    for (String step : paths.getOrDefault(name, new String[0])) {
      found = found.path(step);
    }
    JsonNode value = found.isMissingNode() ? JsonNodeFactory.instance.textNode("") : found;
    if (!quoted) {
      return value.toString();
    }
    String json = TextNode.valueOf(value.isValueNode() ? value.asText() : value.toString()).toString();
    return json.substring(1, json.length() - 1);
  }
}
