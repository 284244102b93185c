package org.redress.caseworkaws.deadletters;

import static software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName.SENT_TIMESTAMP;
import static software.amazon.awssdk.services.sqs.model.QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.redress.caseworkaws.sdk.Clients;
import org.redress.caseworkaws.settings.Environment;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

/**
 * What the queues gave up. A message is a hint that holds ids alone, and whoever gets it twice does nothing twice: so one may
 * be given back without knowing what became of the case meanwhile.
 */
public final class DeadLetters {

  /** So many are given back by one call, so that it ends. */
  public static final int MOST = 500;

  private static final int AT_ONCE = 10;
  private static final int LOOKS = 5;
  private static final int MOVING_SECONDS = 60;

  private final SqsClient sqs;
  private final Environment environment;

  public DeadLetters(SqsClient sqs, Environment environment) {
    this.sqs = sqs;
    this.environment = environment;
  }

  /** Those of the queues whose URLs the environment holds. */
  public static DeadLetters connect(Environment environment) {
    return new DeadLetters(Clients.patient(SqsClient.builder()).build(), environment);
  }

  /** About how many a queue gave up. */
  public int count(GivenUpQueue queue) {
    String counted = sqs
        .getQueueAttributes(
            request -> request.queueUrl(deadLetters(queue)).attributeNames(APPROXIMATE_NUMBER_OF_MESSAGES))
        .attributes()
        .getOrDefault(APPROXIMATE_NUMBER_OF_MESSAGES, "0");
    return Integer.parseInt(counted);
  }

  /** Some of them, the oldest first. They stay where they are, and others see them at the same time. */
  public List<DeadLetter> some(GivenUpQueue queue) {
    Map<String, Message> seen = new LinkedHashMap<>();
    for (int look = 0; look < LOOKS; look++) {
      receive(queue, 0).forEach(message -> seen.putIfAbsent(message.messageId(), message));
    }
    return seen.values()
        .stream()
        .map(message -> DeadLetter.of(message.messageId(), message.body(), sentAt(message)))
        .sorted(Comparator.comparing(DeadLetter::since))
        .toList();
  }

  /**
   * Gives them back to their queue, at most {@link #MOST}. Each is sent before it is removed, so that none is lost.
   *
   * @return how many
   */
  public int giveBack(GivenUpQueue queue) {
    return giveBack(queue, _ -> true);
  }

  /** As {@link #giveBack(GivenUpQueue)}, those that are wanted by their ids. */
  public int giveBack(GivenUpQueue queue, Predicate<String> wanted) {
    String target = environment.required(queue.queueSetting());
    return remove(
        queue, wanted, message -> sqs.sendMessage(send -> send.queueUrl(target).messageBody(message.body())));
  }

  /**
   * Removes those that are wanted by their ids, at most {@link #MOST}. What they hinted at stays on the list of what is to
   * be looked at again, if it is still to be done.
   *
   * @return how many
   */
  public int drop(GivenUpQueue queue, Predicate<String> wanted) {
    return remove(queue, wanted, _ -> {});
  }

  private int remove(GivenUpQueue queue, Predicate<String> wanted, Consumer<Message> before) {
    int removed = 0;
    List<Message> others = new ArrayList<>();
    List<Message> next = receive(queue, MOVING_SECONDS);
    while (!next.isEmpty()) {
      for (Message message : next) {
        if (wanted.test(message.messageId())) {
          before.accept(message);
          sqs.deleteMessage(request -> request.queueUrl(deadLetters(queue)).receiptHandle(message.receiptHandle()));
          removed++;
        } else {
          others.add(message);
        }
      }
      next = removed + others.size() >= MOST ? List.of() : receive(queue, MOVING_SECONDS);
    }
    others.forEach(message -> show(queue, message));
    return removed;
  }

  /** Lets others see a message at once that was looked at. */
  private void show(GivenUpQueue queue, Message message) {
    sqs.changeMessageVisibility(
        change -> change.queueUrl(deadLetters(queue)).receiptHandle(message.receiptHandle()).visibilityTimeout(0));
  }

  private List<Message> receive(GivenUpQueue queue, int seconds) {
    return sqs
        .receiveMessage(
            request -> request.queueUrl(deadLetters(queue))
                .maxNumberOfMessages(AT_ONCE)
                .visibilityTimeout(seconds)
                .waitTimeSeconds(0)
                .messageSystemAttributeNames(SENT_TIMESTAMP))
        .messages();
  }

  private String deadLetters(GivenUpQueue queue) {
    return environment.required(queue.deadLettersSetting());
  }

  private static Instant sentAt(Message message) {
    return Instant.ofEpochMilli(Long.parseLong(message.attributes().getOrDefault(SENT_TIMESTAMP, "0")));
  }
}
