package org.redress.local.doctor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.redress.caseworkaws.sdk.Clients;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueDoesNotExistException;

/** Each queue, and where its messages go that failed too often. */
final class QueueLook {

  private static final String QUEUE = "Queue";
  private static final String DEAD_LETTERS = "DeadLetters";
  private static final Duration LEAST_KEPT = Duration.ofDays(14);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Patient patient;

  QueueLook(Patient patient) {
    this.patient = patient;
  }

  List<Finding> look() {
    List<Finding> findings = new ArrayList<>();
    try (SqsClient sqs = Clients.patient(SqsClient.builder()).build()) {
      new TreeMap<>(patient.queues()).forEach((name, url) -> {
        if (name.endsWith(QUEUE)) {
          findings.add(queue(sqs, name, url));
        }
      });
    }
    return findings;
  }

  private Finding queue(SqsClient sqs, String name, String url) {
    String letters = name.substring(0, name.length() - QUEUE.length()) + DEAD_LETTERS;
    String lettersUrl = patient.queues().getOrDefault(letters, "");
    try {
      return queue(name, letters, attributes(sqs, url), attributes(sqs, lettersUrl));
    } catch (QueueDoesNotExistException _) {
      return Finding.wrong(name, "it or " + letters + " is missing: deploy the stack again");
    }
  }

  private static Finding queue(
      String name, String letters, Map<QueueAttributeName, String> queue, Map<QueueAttributeName, String> dead) {
    JsonNode redrive = redrive(queue.getOrDefault(QueueAttributeName.REDRIVE_POLICY, "{}"));
    String target = redrive.path("deadLetterTargetArn").asText();
    if (target.isEmpty() || !target.equals(dead.get(QueueAttributeName.QUEUE_ARN))) {
      return Finding.wrong(name, "does not give up to " + letters + ": deploy the stack again");
    }
    String kept = dead.getOrDefault(QueueAttributeName.MESSAGE_RETENTION_PERIOD, "");
    if (!kept.isEmpty() && Long.parseLong(kept) < LEAST_KEPT.toSeconds()) {
      return Finding.wrong(letters, "forgets before " + LEAST_KEPT.toDays() + " days: deploy the stack again");
    }
    long given = Long.parseLong(dead.getOrDefault(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES, "0"));
    return given == 0
        ? Finding.right(name,
            "gives up after " + redrive.path("maxReceiveCount").asText() + " attempts; nothing given up")
        : Finding.wrong(
            name, "gave up " + given + ": 'redress dead-letters list' says why; mend it, then redrive them");
  }

  private static JsonNode redrive(String policy) {
    try {
      return JSON.readTree(policy);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A redrive policy is JSON", e);
    }
  }

  private static Map<QueueAttributeName, String> attributes(SqsClient sqs, String url) {
    return sqs.getQueueAttributes(ask -> ask.queueUrl(url).attributeNames(QueueAttributeName.ALL)).attributes();
  }
}
