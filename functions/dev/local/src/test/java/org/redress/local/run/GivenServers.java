package org.redress.local.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.redress.engines.testing.CaseBuckets;
import org.redress.engines.testing.GivenEndpoints;
import org.redress.engines.testing.TestEngines;
import org.redress.local.data.LocalFile;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.Event;
import software.amazon.awssdk.services.s3.model.FilterRule;
import software.amazon.awssdk.services.s3.model.FilterRuleName;
import software.amazon.awssdk.services.s3.model.QueueConfiguration;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/**
 * What a local run does not do on servers that it is given, though they could do it: versions and locks of buckets, and news
 * of mails from the bucket to its queue.
 */
record GivenServers(TestEngines engines, Map<String, URI> byService) {

  static GivenServers of(TestEngines engines) {
    return new GivenServers(engines, GivenEndpoints.chosen().byService());
  }

  /** Makes the buckets before the run would make them. */
  void prepare() {
    if (byService.containsKey("s3")) {
      assertThat(byService).as("the server of the buckets tells one of queues of new mails").containsKey("sqs");
      try (S3Client s3 = engines.s3()) {
        CaseBuckets.create(s3, "redress-casebucket");
        CaseBuckets.createLocked(s3, "redress-checkpointbucket");
      }
    }
  }

  /** Leads the news of mails to the queue that the run made. */
  void lead(LocalFile run) {
    if (!byService.containsKey("s3")) {
      return;
    }
    try (S3Client s3 = engines.s3(); SqsClient sqs = engines.sqs()) {
      String queue = sqs
          .getQueueAttributes(
              get -> get.queueUrl(run.queues().get("MailQueue")).attributeNames(QueueAttributeName.QUEUE_ARN))
          .attributes()
          .get(QueueAttributeName.QUEUE_ARN);
      FilterRule mails = FilterRule.builder().name(FilterRuleName.PREFIX).value("mail/new/").build();
      QueueConfiguration news = QueueConfiguration.builder()
          .queueArn(queue)
          .events(Event.S3_OBJECT_CREATED)
          .filter(only -> only.key(key -> key.filterRules(mails)))
          .build();
      s3.putBucketNotificationConfiguration(
          put -> put.bucket(run.buckets().get("CaseBucket"))
              .notificationConfiguration(to -> to.queueConfigurations(news)));
    }
  }
}
