package org.redress.local.queues;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.redress.local.template.Allowed;
import org.redress.local.template.Template;
import org.redress.local.template.TemplateException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** Makes the queues that the template declares. What only matters in the cloud (keys, retention, tags) is left out. */
public final class QueueMaker {

  private static final Set<String> KNOWN = Set.of(
      "QueueName", "VisibilityTimeout", "RedrivePolicy", "DelaySeconds", "ReceiveMessageWaitTimeSeconds",
      "KmsMasterKeyId", "KmsDataKeyReusePeriodSeconds", "SqsManagedSseEnabled", "MessageRetentionPeriod",
      "MaximumMessageSize", "RedriveAllowPolicy", "Tags");
  private static final Map<String, QueueAttributeName> PASSED_ON = Map.of(
      "VisibilityTimeout", QueueAttributeName.VISIBILITY_TIMEOUT,
      "DelaySeconds", QueueAttributeName.DELAY_SECONDS,
      "ReceiveMessageWaitTimeSeconds", QueueAttributeName.RECEIVE_MESSAGE_WAIT_TIME_SECONDS);

  private final SqsClient sqs;

  public QueueMaker(SqsClient sqs) {
    this.sqs = sqs;
  }

  /** Makes a queue; its dead-letter queue is there already, since the properties name its ARN. */
  public Queue make(Template.Resource resource, JsonNode properties) {
    String place = resource.place();
    Allowed.only(properties, place, KNOWN);
    Map<QueueAttributeName, String> attributes = new HashMap<>();
    PASSED_ON.forEach((property, attribute) -> {
      if (properties.has(property)) {
        attributes.put(attribute, properties.path(property).asText());
      }
    });
    JsonNode redrive = properties.path("RedrivePolicy");
    Optional<String> deadLetters = Optional.empty();
    if (!redrive.isMissingNode()) {
      Allowed.only(redrive, place + ".RedrivePolicy", Set.of("deadLetterTargetArn", "maxReceiveCount"));
      if (redrive.path("maxReceiveCount").asInt(0) < 1) {
        throw new TemplateException(place + ".RedrivePolicy", "maxReceiveCount must be at least 1");
      }
      attributes.put(QueueAttributeName.REDRIVE_POLICY, redrive.toString());
      deadLetters = Optional.of(redrive.path("deadLetterTargetArn").asText().replaceFirst(".*:", ""));
    }
    String url = sqs.createQueue(request -> request.queueName(resource.logicalId()).attributes(attributes)).queueUrl();
    String arn = sqs
        .getQueueAttributes(request -> request.queueUrl(url).attributeNames(QueueAttributeName.QUEUE_ARN))
        .attributes()
        .getOrDefault(QueueAttributeName.QUEUE_ARN, "");
    return new Queue(resource.logicalId(), url, arn, deadLetters);
  }
}
