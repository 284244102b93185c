package org.redress.local.queues;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.local.invoke.InvocationFailedException;
import org.redress.local.invoke.Trouble;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.DeleteMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

/**
 * Takes batches from a queue, one after the other, and gives them to a function. What failed is left to the queue's
 * visibility and redrive. Nothing that a function does ends it.
 */
final class QueuePoller implements Runnable {

  private static final int WAIT_S = 20;
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final QueueTrigger trigger;
  private final SqsClient sqs;
  private final Trouble trouble;
  private @Nullable Thread waiting;
  private boolean stopped;

  QueuePoller(QueueTrigger trigger, SqsClient sqs, Trouble trouble) {
    this.trigger = trigger;
    this.sqs = sqs;
    this.trouble = trouble;
  }

  /** Takes no more batches; one at work may end. */
  synchronized void stop() {
    stopped = true;
    if (waiting != null) {
      waiting.interrupt();
    }
  }

  private synchronized boolean begin() {
    waiting = stopped ? null : Thread.currentThread();
    return !stopped;
  }

  private synchronized boolean end() {
    waiting = null;
    return !stopped;
  }

  @Override
  public void run() {
    while (begin()) {
      try {
        List<Message> batch = receive();
        // A batch that came together with the stop becomes visible again in its time; locally its hint is given anew.
        if (end() && !batch.isEmpty()) {
          work(batch);
        }
      } catch (InterruptedException _) {
        return;
      } catch (RuntimeException | Error e) {
        // An OutOfMemoryError too: the function's fault must not take the poller with it.
        if (end()) {
          trouble.tell("The poller of " + trigger.queue().logicalId() + " met with " + e.getClass().getName());
          pause();
        }
      }
    }
  }

  private List<Message> receive() {
    return sqs.receiveMessage(request -> request.queueUrl(trigger.queue().url())
        .maxNumberOfMessages(trigger.batchSize())
        .waitTimeSeconds(WAIT_S)
        .messageSystemAttributeNames(MessageSystemAttributeName.ALL)
        .messageAttributeNames("All"))
        .messages();
  }

  private void work(List<Message> batch) throws InterruptedException {
    try {
      String response = trigger.function().invoke(QueueEvent.of(trigger.queue(), batch));
      List<Message> done = trigger.partial() ? BatchOutcome.done(response, batch) : batch;
      if (done.size() < batch.size()) {
        trouble.tell(trigger.function().declaration().name() + " could not do everything; what is left in "
            + trigger.queue().logicalId() + " is tried again");
      }
      delete(done);
    } catch (InvocationFailedException e) {
      trouble.tell(String.valueOf(e.getMessage()));
    }
  }

  private void delete(List<Message> done) {
    if (done.isEmpty()) {
      return;
    }
    try {
      sqs.deleteMessageBatch(request -> request.queueUrl(trigger.queue().url())
          .entries(done.stream()
              .map(message -> DeleteMessageBatchRequestEntry.builder()
                  .id(message.messageId())
                  .receiptHandle(message.receiptHandle())
                  .build())
              .toList()));
    } catch (SdkException e) {
      trouble.tell("Messages of " + trigger.queue().logicalId() + " were done but not deleted: "
          + e.getClass().getName());
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
