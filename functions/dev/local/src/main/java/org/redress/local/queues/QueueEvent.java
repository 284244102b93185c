package org.redress.local.queues;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import software.amazon.awssdk.services.sqs.model.Message;

/** Messages as Lambda gives them to a function. */
final class QueueEvent {

  private QueueEvent() {}

  static String of(Queue queue, List<Message> messages) {
    ObjectNode event = JsonNodeFactory.instance.objectNode();
    for (Message message : messages) {
      event.withArray("Records").add(record(queue, message));
    }
    return event.toString();
  }

  private static ObjectNode record(Queue queue, Message message) {
    ObjectNode record = JsonNodeFactory.instance.objectNode()
        .put("messageId", message.messageId())
        .put("receiptHandle", message.receiptHandle())
        .put("body", message.body());
    ObjectNode attributes = record.putObject("attributes");
    message.attributesAsStrings().forEach(attributes::put);
    ObjectNode own = record.putObject("messageAttributes");
    message.messageAttributes()
        .forEach((name, value) -> own.putObject(name)
            .put("stringValue", value.stringValue())
            .put("dataType", value.dataType()));
    return record.put("md5OfBody", message.md5OfBody())
        .put("eventSource", "aws:sqs")
        .put("eventSourceARN", queue.arn())
        .put("awsRegion", queue.arn().split(":", -1)[3]);
  }
}
