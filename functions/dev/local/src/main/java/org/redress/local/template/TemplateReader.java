package org.redress.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads a template into one tree in which the short forms of intrinsic functions ({@code !Sub x}) stand in their long ones
 * ({@code {"Fn::Sub": "x"}}). Only the nodes of the document are read: no tag makes an object.
 */
public final class TemplateReader {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private TemplateReader() {}

  public static ObjectNode read(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file)) {
      Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(reader);
      if (root != null && convert(root, "") instanceof ObjectNode template) {
        return template;
      }
      throw new TemplateException("line 1", "this is no mapping");
    } catch (YAMLException e) {
      throw new IOException(file + " is no YAML: " + e.getMessage(), e);
    }
  }

  private static JsonNode convert(Node node, String place) {
    Tag tag = node.getTag();
    if (tag.startsWith("!") && !tag.startsWith(Tag.PREFIX)) {
      return intrinsic(tag.getValue().substring(1), untagged(node, place));
    }
    return untagged(node, place);
  }

  private static JsonNode untagged(Node node, String place) {
    return switch (node) {
      case ScalarNode scalar -> scalar(scalar);
      case SequenceNode sequence -> {
        ArrayNode array = JSON.arrayNode();
        int index = 0;
        for (Node item : sequence.getValue()) {
          array.add(convert(item, place + "[" + index++ + "]"));
        }
        yield array;
      }
      case MappingNode mapping -> mapping(mapping, place);
      default -> throw new TemplateException(at(node, place), "unknown kind of YAML node");
    };
  }

  private static ObjectNode mapping(MappingNode mapping, String place) {
    ObjectNode object = JSON.objectNode();
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw new TemplateException(at(mapping, place), "a key is no plain word");
      }
      String name = key.getValue();
      if (object.has(name)) {
        throw new TemplateException(at(key, place), name + " stands there twice");
      }
      object.set(name, convert(tuple.getValueNode(), place + "." + name));
    }
    return object;
  }

  private static JsonNode scalar(ScalarNode scalar) {
    String text = scalar.getValue();
    Tag tag = scalar.getTag();
    if (tag.equals(Tag.BOOL)) {
      return JSON.booleanNode(text.equalsIgnoreCase("true") || text.equalsIgnoreCase("yes")
          || text.equalsIgnoreCase("on"));
    }
    if (tag.equals(Tag.NULL)) {
      return JSON.nullNode();
    }
    // Dates, such as the format version, and numbers in other bases are words here.
    return (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) && text.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?")
        ? JSON.numberNode(new BigDecimal(text))
        : JSON.textNode(text);
  }

  private static JsonNode intrinsic(String name, JsonNode argument) {
    return switch (name) {
      case "Ref", "Condition" -> JSON.objectNode().set(name, argument);
      case "GetAtt" -> JSON.objectNode().set("Fn::GetAtt", pair(argument));
      default -> JSON.objectNode().set("Fn::" + name, argument);
    };
  }

  private static JsonNode pair(JsonNode argument) {
    int dot = argument.asText().indexOf('.');
    return argument.isTextual() && dot > 0
        ? JSON.arrayNode().add(argument.asText().substring(0, dot)).add(argument.asText().substring(dot + 1))
        : argument;
  }

  private static String at(Node node, String place) {
    return "line " + (node.getStartMark().getLine() + 1) + (place.isEmpty() ? "" : " (" + place.substring(1) + ")");
  }
}
