package org.redress.local.queues;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.services.sqs.model.Message;

/** Which messages of a batch are done, as Lambda reads a function's batch response. */
final class BatchOutcome {

  private static final ObjectMapper JSON = new ObjectMapper();

  private BatchOutcome() {}

  /** The messages to delete. A response that names what was not in the batch counts for a failure of all. */
  static List<Message> done(String response, List<Message> batch) {
    Set<String> failed = new HashSet<>();
    JsonNode json;
    try {
      json = JSON.readTree(response);
    } catch (JsonProcessingException _) {
      return List.of();
    }
    for (JsonNode failure : json.path("batchItemFailures")) {
      failed.add(failure.path("itemIdentifier").asText(""));
    }
    boolean known = failed.stream().allMatch(id -> batch.stream().anyMatch(message -> message.messageId().equals(id)));
    return known ? batch.stream().filter(message -> !failed.contains(message.messageId())).toList() : List.of();
  }
}
