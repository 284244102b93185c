package org.redress.local.mailevents;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.redress.local.template.Allowed;
import org.redress.local.template.TemplateException;

/** An EventBridge rule with queues as targets. */
public final class EventRule {

  private final EventPattern pattern;
  private final List<Target> targets = new ArrayList<>();

  private record Target(String queueArn, InputTransformer transformer) {}

  /** What a rule makes of an event. */
  public record Message(String queueArn, String body) {
    /** Leaves out the body. */
    @Override
    public String toString() {
      return "Message[" + queueArn + "]";
    }
  }

  /** Reads a rule. */
  public EventRule(JsonNode properties, String place) {
    Allowed.only(properties, place, Set.of("Name", "Description", "EventPattern", "State", "Targets", "Tags"));
    if (!properties.path("State").asText("ENABLED").equals("ENABLED")) {
      throw new TemplateException(place + ".State", "the local run knows only enabled rules");
    }
    pattern = new EventPattern(properties.path("EventPattern"), place + ".EventPattern");
    for (JsonNode target : properties.path("Targets")) {
      String at = place + ".Targets";
      Allowed.only(target, at, Set.of("Id", "Arn", "InputTransformer", "RetryPolicy", "DeadLetterConfig"));
      if (!target.path("Arn").asText().startsWith("arn:aws:sqs:")) {
        throw new TemplateException(at, "the local run passes events on to queues only");
      }
      targets.add(new Target(target.path("Arn").asText(),
          new InputTransformer(target.path("InputTransformer"), at + ".InputTransformer")));
    }
  }

  /** One message for each target if the event is one for this rule. */
  public List<Message> apply(JsonNode event) {
    return pattern.matches(event)
        ? targets.stream().map(target -> new Message(target.queueArn(), target.transformer().transform(event))).toList()
        : List.of();
  }
}
