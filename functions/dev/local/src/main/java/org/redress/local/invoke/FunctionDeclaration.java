package org.redress.local.invoke;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redress.local.template.Template;
import org.redress.local.template.TemplateException;

/**
 * A function as the template declares it.
 *
 * @param name its logical id
 * @param handler its class
 * @param timeout how long a call may take
 * @param environment what the handler is built from
 * @param events what calls it
 */
public record FunctionDeclaration(
    String name, String handler, Duration timeout, int memory, Map<String, String> environment, List<Event> events) {

  private static final int DEFAULT_TIMEOUT_S = 3;
  private static final int DEFAULT_MEMORY_MB = 128;

  /** What calls a function. */
  public record Event(String name, String type, JsonNode properties, String place) {}

  public FunctionDeclaration {
    environment = Map.copyOf(environment);
    events = List.copyOf(events);
  }

  public static FunctionDeclaration read(Template template, Template.Resource resource) {
    String place = resource.place();
    String handler = template.property(resource, "Handler").asText("");
    if (handler.isEmpty()) {
      throw new TemplateException(place, "the function has no Handler");
    }
    Map<String, String> environment = new HashMap<>();
    template.property(resource, "Environment")
        .path("Variables")
        .properties()
        .forEach(variable -> environment.put(variable.getKey(), variable.getValue().asText()));
    List<Event> events = template.property(resource, "Events")
        .propertyStream()
        .map(event -> new Event(event.getKey(), event.getValue().path("Type").asText(""),
            event.getValue().path("Properties"), place + ".Events." + event.getKey()))
        .toList();
    return new FunctionDeclaration(
        resource.logicalId(), handler.replaceFirst("::handleRequest$", ""),
        Duration.ofSeconds(template.property(resource, "Timeout").asInt(DEFAULT_TIMEOUT_S)),
        template.property(resource, "MemorySize").asInt(DEFAULT_MEMORY_MB), environment, events);
  }

  /** Leaves out the environment, in which secrets may be. */
  @Override
  public String toString() {
    return "FunctionDeclaration[" + name + "]";
  }
}
