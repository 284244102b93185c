package org.redress.local.objects;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import org.redress.engines.ObjectListener;
import org.redress.local.queues.Queue;
import org.redress.local.template.TemplateException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Gives news of new objects to the queues that the buckets' configurations name, in the form in which S3 does. */
public final class ObjectNews implements ObjectListener {

  private final List<ObjectRule> rules;
  private final Map<String, Queue> queuesByArn;
  private final SqsClient sqs;
  private final String region;

  /** @throws TemplateException if a rule names no queue of the template */
  public ObjectNews(List<ObjectRule> rules, Map<String, Queue> queuesByArn, SqsClient sqs, String region) {
    this.rules = List.copyOf(rules);
    this.queuesByArn = Map.copyOf(queuesByArn);
    this.sqs = sqs;
    this.region = region;
    for (ObjectRule rule : rules) {
      if (!queuesByArn.containsKey(rule.queueArn())) {
        throw new TemplateException(
            "the notifications of bucket " + rule.bucket(), rule.queueArn() + " is no queue of the template");
      }
    }
  }

  @Override
  public void created(String bucket, String key, long size, String etag) {
    rules.stream().filter(rule -> rule.isAbout(bucket, key)).forEach(rule -> tell(rule, key, size, etag));
  }

  /** Tells again of what lies there, since local queues are in memory and what they held is lost at the end of a run. */
  public void tellAgain(S3Client s3) {
    for (ObjectRule rule : rules) {
      s3.listObjectsV2Paginator(list -> list.bucket(rule.bucket()).prefix(rule.prefix()))
          .contents()
          .forEach(object -> tell(rule, object.key(), object.size(), object.eTag().replace("\"", "")));
    }
  }

  private void tell(ObjectRule rule, String key, long size, String etag) {
    Queue queue = queuesByArn.get(rule.queueArn());
    if (queue != null) {
      String message = message(rule.bucket(), key, size, etag);
      sqs.sendMessage(request -> request.queueUrl(queue.url()).messageBody(message));
    }
  }

  private String message(String bucket, String key, long size, String etag) {
    ObjectNode message = JsonNodeFactory.instance.objectNode();
    ObjectNode record = message.putArray("Records").addObject();
    record.put("eventVersion", "2.1")
        .put("eventSource", "aws:s3")
        .put("awsRegion", region)
        .put("eventName", "ObjectCreated:Put");
    ObjectNode s3 = record.putObject("s3");
    s3.put("s3SchemaVersion", "1.0").putObject("bucket").put("name", bucket).put("arn", "arn:aws:s3:::" + bucket);
    s3.putObject("object").put("key", URLEncoder.encode(key, UTF_8)).put("size", size).put("eTag", etag);
    return message.toString();
  }
}
