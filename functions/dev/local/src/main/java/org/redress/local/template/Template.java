package org.redress.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A template with the values of its parameters: the resources that it declares, each with its properties worked out. */
public final class Template {

  private static final String FUNCTION = "AWS::Serverless::Function";

  private final ObjectNode tree;
  private final Evaluator evaluator;

  private Template(ObjectNode tree, Evaluator evaluator) {
    this.tree = tree;
    this.evaluator = evaluator;
  }

  /**
   * Reads a template.
   *
   * @param given values that take the place of parameters' defaults
   * @param names answers for resources; it is asked only when their names are needed
   */
  public static Template read(Path file, Map<String, String> given, String region, String stack, Names names)
      throws IOException {
    ObjectNode tree = TemplateReader.read(file);
    return new Template(
        tree, new Evaluator(tree, new Parameters(tree.path("Parameters"), given, region, stack), names));
  }

  /** Which parameters there are. */
  public static List<String> parameters(Path file) throws IOException {
    return TemplateReader.read(file).path("Parameters").propertyStream().map(Map.Entry::getKey).toList();
  }

  /** A declared resource. */
  public record Resource(String logicalId, String type) {
    /** Where its properties stand, for errors. */
    public String place() {
      return "Resources." + logicalId + ".Properties";
    }
  }

  /** All resources whose conditions hold, in the order of the template. */
  public List<Resource> resources() {
    return tree.path("Resources")
        .propertyStream()
        .filter(entry -> !entry.getValue().has("Condition")
            || evaluator.holds(entry.getValue().path("Condition").asText()))
        .map(entry -> new Resource(entry.getKey(), entry.getValue().path("Type").asText("")))
        .toList();
  }

  /** The properties of a resource with the globals that apply to it, intrinsic functions not yet worked out. */
  private JsonNode declared(Resource resource) {
    JsonNode own = tree.path("Resources").path(resource.logicalId()).path("Properties");
    if (!resource.type().equals(FUNCTION)) {
      return own.isMissingNode() ? JsonNodeFactory.instance.objectNode() : own;
    }
    return merge(tree.path("Globals").path("Function"), own);
  }

  /** All properties of a resource. */
  public JsonNode properties(Resource resource) {
    return evaluator.evaluate(declared(resource), resource.place());
  }

  /** One property of a resource, without working out the others; a missing node if it is not there. */
  public JsonNode property(Resource resource, String name) {
    return evaluator.evaluate(declared(resource).path(name), resource.place() + "." + name);
  }

  /** As SAM merges globals: mappings are merged, lists are joined, anything else is replaced. */
  private static JsonNode merge(JsonNode global, JsonNode own) {
    if (global instanceof ObjectNode left && own instanceof ObjectNode right) {
      ObjectNode merged = left.deepCopy();
      right.properties()
          .forEach(field -> merged.set(field.getKey(), merge(left.path(field.getKey()), field.getValue())));
      return merged;
    }
    if (global.isArray() && own.isArray()) {
      return JsonNodeFactory.instance.arrayNode().addAll(global.valueStream().toList())
          .addAll(own.valueStream().toList());
    }
    return own.isMissingNode() ? global : own;
  }
}
