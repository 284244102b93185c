package org.redress.local.queues;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import org.redress.local.invoke.FunctionDeclaration;
import org.redress.local.invoke.Invoker;
import org.redress.local.template.Allowed;
import org.redress.local.template.TemplateException;

/**
 * An event source mapping.
 *
 * @param partial whether the function says which messages failed
 * @param concurrency how many batches are at work at the same time at most
 */
public record QueueTrigger(Queue queue, Invoker function, int batchSize, boolean partial, int concurrency) {

  private static final Set<String> KNOWN = Set.of(
      "Queue", "BatchSize", "FunctionResponseTypes", "ScalingConfig", "Enabled", "MaximumBatchingWindowInSeconds");
  private static final int DEFAULT_BATCH = 10;
  private static final int DEFAULT_CONCURRENCY = 4;
  private static final int MOST = 10;

  /**
   * Reads what an event of a function declares. The batching window is left out: a batch is what is there.
   *
   * @param queues by ARN
   */
  public static QueueTrigger read(FunctionDeclaration.Event event, Invoker function, Map<String, Queue> queues) {
    JsonNode properties = event.properties();
    Allowed.only(properties, event.place(), KNOWN);
    Allowed.only(properties.path("ScalingConfig"), event.place() + ".ScalingConfig", Set.of("MaximumConcurrency"));
    properties.path("FunctionResponseTypes")
        .forEach(type -> Allowed.oneOf(type, event.place(), Set.of("ReportBatchItemFailures")));
    if (!properties.path("Enabled").asBoolean(true)) {
      throw new TemplateException(event.place(), "the local run knows only enabled triggers");
    }
    int batchSize = properties.path("BatchSize").asInt(DEFAULT_BATCH);
    if (batchSize < 1 || batchSize > MOST) {
      throw new TemplateException(event.place() + ".BatchSize", "the local run takes 1 to " + MOST);
    }
    Queue queue = queues.get(properties.path("Queue").asText());
    if (queue == null) {
      throw new TemplateException(event.place() + ".Queue", "this is the ARN of no queue of the template");
    }
    int concurrency = properties.path("ScalingConfig").path("MaximumConcurrency").asInt(DEFAULT_CONCURRENCY);
    return new QueueTrigger(
        queue, function, batchSize, !properties.path("FunctionResponseTypes").isEmpty(), Math.min(concurrency, MOST));
  }
}
