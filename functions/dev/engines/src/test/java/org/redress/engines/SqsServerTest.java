package org.redress.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

@ExtendWith(Engines.class)
class SqsServerTest {

  @Test
  void aMessageThatIsNeverDeletedEndsInTheDeadLetterQueue(TestEngines engines) {
    try (SqsClient client = engines.sqs()) {
      String dead = client.createQueue(queue -> queue.queueName("redrive-dead")).queueUrl();
      String deadArn = client.getQueueAttributes(get -> get.queueUrl(dead).attributeNames(QueueAttributeName.QUEUE_ARN))
          .attributes()
          .get(QueueAttributeName.QUEUE_ARN);
      assertThat(deadArn).startsWith("arn:aws:sqs:eu-west-2:");
      String url = client.createQueue(queue -> queue.queueName("redrive")
          .attributes(Map.of(QueueAttributeName.VISIBILITY_TIMEOUT, "0", QueueAttributeName.REDRIVE_POLICY,
              "{\"deadLetterTargetArn\":\"" + deadArn + "\",\"maxReceiveCount\":\"2\"}")))
          .queueUrl();
      assertThat(url).startsWith(engines.sqsEndpoint().toString());

      client.sendMessage(send -> send.queueUrl(url).messageBody("CASE-1"));
      assertThat(receive(client, url)).extracting(Message::body).containsExactly("CASE-1");
      assertThat(receive(client, url)).extracting(Message::body).containsExactly("CASE-1");
      assertThat(receive(client, url)).isEmpty();

      assertThat(receive(client, dead)).extracting(Message::body).containsExactly("CASE-1");
    }
  }

  private static List<Message> receive(SqsClient client, String url) {
    return client.receiveMessage(receive -> receive.queueUrl(url).waitTimeSeconds(1)).messages();
  }
}
