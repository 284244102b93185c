package org.redress.local.objects;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.redress.local.template.Allowed;

/**
 * A notification that a bucket's configuration asks for: news of objects whose keys begin so go to a queue.
 *
 * @param queueArn where the news goes
 */
public record ObjectRule(String bucket, String prefix, String queueArn) {

  /** Reads the notifications to queues; the local run knows no others. */
  public static List<ObjectRule> read(String bucket, JsonNode properties, String place) {
    String within = place + ".NotificationConfiguration";
    JsonNode configuration = properties.path("NotificationConfiguration");
    Allowed.only(configuration, within, Set.of("QueueConfigurations"));
    return configuration.path("QueueConfigurations")
        .valueStream()
        .map(queue -> of(bucket, queue, within + ".QueueConfigurations"))
        .toList();
  }

  private static ObjectRule of(String bucket, JsonNode queue, String place) {
    Allowed.only(queue, place, Set.of("Event", "Queue", "Filter"));
    Allowed.oneOf(queue.path("Event"), place, Set.of("s3:ObjectCreated:*"));
    String prefix = "";
    for (JsonNode rule : queue.path("Filter").path("S3Key").path("Rules")) {
      Allowed.oneOf(rule.path("Name"), place, Set.of("prefix"));
      prefix = rule.path("Value").asText();
    }
    return new ObjectRule(bucket, prefix, queue.path("Queue").asText());
  }

  boolean isAbout(String someBucket, String key) {
    return someBucket.equals(bucket) && key.startsWith(prefix);
  }
}
