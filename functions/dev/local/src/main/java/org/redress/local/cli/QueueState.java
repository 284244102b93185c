package org.redress.local.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/**
 * How full a queue is.
 *
 * @param depth messages that wait, also those that wait for their delay to end
 * @param inFlight messages that a function has at the moment, or had before it failed
 * @param deadLetters messages in its dead-letter queue
 */
public record QueueState(String name, long depth, long inFlight, long deadLetters) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Asks all queues; dead-letter queues are counted with theirs.
   *
   * @param urls by logical id
   */
  public static List<QueueState> all(Map<String, String> urls) {
    Map<String, Map<QueueAttributeName, String>> attributes = new TreeMap<>();
    try (SqsClient sqs = SqsClient.builder().httpClient(UrlConnectionHttpClient.create()).build()) {
      urls.forEach((name, url) -> attributes.put(name,
          sqs.getQueueAttributes(request -> request.queueUrl(url).attributeNames(QueueAttributeName.ALL))
              .attributes()));
    }
    Map<String, Map<QueueAttributeName, String>> byArn = new HashMap<>();
    attributes.values().forEach(one -> byArn.put(one.getOrDefault(QueueAttributeName.QUEUE_ARN, ""), one));
    Set<String> dead = new HashSet<>();
    attributes.values().forEach(one -> dead.add(deadLetterArn(one)));
    List<QueueState> states = new ArrayList<>();
    attributes.forEach((name, one) -> {
      if (!dead.contains(one.getOrDefault(QueueAttributeName.QUEUE_ARN, ""))) {
        Map<QueueAttributeName, String> letters = byArn.getOrDefault(deadLetterArn(one), Map.of());
        states.add(new QueueState(name, waiting(one),
            number(one, QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE), waiting(letters)));
      }
    });
    return states;
  }

  private static long waiting(Map<QueueAttributeName, String> attributes) {
    return number(attributes, QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES)
        + number(attributes, QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED);
  }

  private static long number(Map<QueueAttributeName, String> attributes, QueueAttributeName name) {
    return Long.parseLong(attributes.getOrDefault(name, "0"));
  }

  private static String deadLetterArn(Map<QueueAttributeName, String> attributes) {
    try {
      return JSON.readTree(attributes.getOrDefault(QueueAttributeName.REDRIVE_POLICY, "{}"))
          .path("deadLetterTargetArn")
          .asText("none");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A redrive policy is JSON", e);
    }
  }
}
