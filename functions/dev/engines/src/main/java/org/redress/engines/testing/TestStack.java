package org.redress.engines.testing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redress.engines.LocalCredentials;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.ReceiveMessageResponse;

/**
 * What a function finds around it, for one test class: a case table and the queues, and the environment variables that
 * name them. The SDK's own settings lead every client of this JVM to the engines.
 */
public final class TestStack {

  private static final int MOST_MESSAGES = 10;
  private static final String ACCOUNT = "000000000000";

  private final SqsClient sqs;
  private final Map<String, String> environment = new HashMap<>();

  private TestStack(SqsClient sqs) {
    this.sqs = sqs;
  }

  /**
   * Creates a stack.
   *
   * @param name of the table and before the names of the queues; another for each test class
   */
  public static TestStack create(TestEngines engines, String name) {
    lead(engines);
    TestStack stack = new TestStack(engines.sqs());
    CaseTables.create(engines.dynamoDb(), name);
    stack.environment.put("CASE_TABLE", name);
    for (String queue : List.of("SCREENING", "REVIEW", "NOTICE", "NOTICE_EVENT", "EVIDENCE", "MAIL")) {
      String url = stack.sqs.createQueue(request -> request.queueName(name + "-" + queue)).queueUrl();
      stack.environment.put(queue + "_QUEUE_URL", url);
      String aside = stack.sqs.createQueue(request -> request.queueName(name + "-" + queue + "-dead")).queueUrl();
      stack.environment.put(queue + "_DEAD_LETTERS_URL", aside);
    }
    stack.environment.put("MAC_KEY_ID", "alias/" + name);
    stack.environment.put("MAIL_SENDER", "Redress <redress@example.org>");
    stack.environment.put("MAIL_CONFIGURATION_SET", "redress");
    stack.environment.put("SITE_URL", "https://report.example.org");
    return stack;
  }

  /** Adds a bucket, for functions that need one: a server more, which takes its time to start. */
  public TestStack withBucket(TestEngines engines) {
    String bucket = environment.getOrDefault("CASE_TABLE", "");
    System.setProperty("aws.endpointUrlS3", engines.s3Endpoint().toString());
    try (S3Client s3 = engines.s3()) {
      CaseBuckets.create(s3, bucket);
    }
    environment.put("CASE_BUCKET", bucket);
    environment.put("CHECKPOINT_BUCKET", bucket);
    return this;
  }

  /** Adds what functions need that take mails in: a bucket, and the address that people write to. */
  public TestStack withMailIn(TestEngines engines) {
    environment.put("REPORT_ADDRESS", "report@redress.example.org");
    return withBucket(engines);
  }

  /** Leads the clients of this JVM to those engines that a stack is made of. */
  private static void lead(TestEngines engines) {
    System.setProperty("aws.endpointUrlDynamoDb", engines.dynamoDbEndpoint().toString());
    System.setProperty("aws.endpointUrlSqs", engines.sqsEndpoint().toString());
    System.setProperty("aws.endpointUrlSesV2", engines.sesEndpoint().toString());
    System.setProperty("aws.endpointUrlKms", engines.kmsEndpoint().toString());
    System.setProperty("aws.region", TestEngines.REGION.id());
    System.setProperty("aws.accessKeyId", LocalCredentials.ACCESS_KEY_ID);
    System.setProperty("aws.secretAccessKey", LocalCredentials.SECRET_ACCESS_KEY);
  }

  public Map<String, String> environment() {
    return Map.copyOf(environment);
  }

  /**
   * Puts a message into a queue.
   *
   * @param queue the environment variable that names it, such as {@code REVIEW_QUEUE_URL}
   */
  public void send(String queue, String body) {
    sqs.sendMessage(request -> request.queueUrl(url(queue)).messageBody(body));
  }

  /**
   * Takes up to ten messages out of a queue and gives them as the event that a function is invoked with.
   *
   * @param queue the environment variable that names it, such as {@code REVIEW_QUEUE_URL}
   */
  public String receive(String queue) {
    ArrayNode records = JsonNodeFactory.instance.arrayNode();
    ReceiveMessageResponse received = sqs.receiveMessage(
        request -> request.queueUrl(url(queue))
            .maxNumberOfMessages(MOST_MESSAGES)
            .messageSystemAttributeNames(MessageSystemAttributeName.ALL));
    for (Message message : received.messages()) {
      records.add(record(queue, message));
      sqs.deleteMessage(request -> request.queueUrl(url(queue)).receiptHandle(message.receiptHandle()));
    }
    return JsonNodeFactory.instance.objectNode().set("Records", records).toString();
  }

  private String url(String queue) {
    return environment.getOrDefault(queue, "");
  }

  private ObjectNode record(String queue, Message message) {
    ObjectNode record = JsonNodeFactory.instance.objectNode()
        .put("messageId", message.messageId())
        .put("receiptHandle", message.receiptHandle())
        .put("body", message.body());
    ObjectNode attributes = record.putObject("attributes");
    message.attributesAsStrings().forEach(attributes::put);
    record.putObject("messageAttributes");
    String name = url(queue).replaceFirst(".*/", "");
    return record.put("md5OfBody", message.md5OfBody())
        .put("eventSource", "aws:sqs")
        .put("eventSourceARN", "arn:aws:sqs:" + TestEngines.REGION.id() + ":" + ACCOUNT + ":" + name)
        .put("awsRegion", TestEngines.REGION.id());
  }
}
