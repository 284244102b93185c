package org.redress.engines.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.engines.LocalCredentials;
import org.redress.engines.Tables;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.RequestThrottledException;

@ExtendWith(Engines.class)
class FaultyHttpClientTest {

  private final TestEngines engines;

  FaultyHttpClientTest(TestEngines engines) {
    this.engines = engines;
  }

  @Test
  void aConflictCancelsTheTransactionAndWritesNothing() {
    String table = table("conflict");
    try (DynamoDbClient client = client(faulty(FaultKind.CONFLICT, 1))) {
      assertThatThrownBy(() -> write(client, table, "001", "002"))
          .isInstanceOfSatisfying(TransactionCanceledException.class,
              cancelled -> assertThat(cancelled.cancellationReasons()).extracting(CancellationReason::code)
                  .containsExactlyInAnyOrder("TransactionConflict", "None"));
      assertThat(work(table)).isEmpty();

      write(client, table, "001", "002");
      assertThat(work(table)).containsExactly("001", "002");
      assertThatThrownBy(() -> client.putItem(put -> put.tableName(table).item(Tables.item("003"))))
          .isInstanceOf(TransactionConflictException.class);
    }
  }

  @Test
  void throttlingHasTheServicesOwnExceptionsAndDoesNothing() {
    String table = table("throttled");
    try (DynamoDbClient client = client(faulty(FaultKind.THROTTLED, 20))) {
      for (int i = 0; i < 20; i++) {
        assertThatThrownBy(() -> client.putItem(put -> put.tableName(table).item(Tables.item("001"))))
            .isInstanceOfAny(ProvisionedThroughputExceededException.class, ThrottlingException.class)
            .isInstanceOfSatisfying(AwsServiceException.class,
                throttled -> assertThat(throttled.isThrottlingException()).isTrue());
      }
    }
    assertThat(work(table)).isEmpty();

    try (SqsClient client = queues(faulty(FaultKind.THROTTLED, 1))) {
      String url = client.createQueue(queue -> queue.queueName("throttled")).queueUrl();
      assertThatThrownBy(() -> client.sendMessage(send -> send.queueUrl(url).messageBody("CASE-1")))
          .isInstanceOf(RequestThrottledException.class);
    }
  }

  @Test
  void aLostReplyLeavesTheCallDone() {
    String table = table("lost");
    try (DynamoDbClient client = client(faulty(FaultKind.REPLY_LOST, 1))) {
      assertThatThrownBy(() -> write(client, table, "001")).isInstanceOf(SdkException.class);
    }
    assertThat(work(table)).containsExactly("001");

    try (SqsClient client = queues(faulty(FaultKind.REPLY_LOST, 1))) {
      String url = client.createQueue(queue -> queue.queueName("lost")).queueUrl();
      assertThatThrownBy(() -> client.sendMessage(send -> send.queueUrl(url).messageBody("CASE-1")))
          .isInstanceOf(SdkException.class);
      assertThat(client.receiveMessage(receive -> receive.queueUrl(url)).messages()).hasSize(1);
    }
  }

  @Test
  void aStaleIndexShowsAnEarlierPage() {
    String table = table("stale");
    try (DynamoDbClient client = client(faulty(FaultKind.STALE_INDEX, 1)); DynamoDbClient sound = engines.dynamoDb()) {
      Tables.putItems(sound, table, 1);
      assertThat(Tables.due(client.query(Tables.openWork(table)))).as("the index has seen nothing yet").isEmpty();
      assertThat(Tables.due(client.query(Tables.openWork(table)))).containsExactly("000");

      Tables.putItems(sound, table, 2);
      assertThat(Tables.due(client.query(Tables.openWork(table)))).containsExactly("000");
      assertThat(Tables.due(client.query(Tables.openWork(table)))).containsExactly("000", "001");
    }
  }

  @Test
  void whoGoesOnAfterEmptyPagesSeesEveryItemOnce() {
    String table = table("pages");
    try (DynamoDbClient sound = engines.dynamoDb()) {
      Tables.putItems(sound, table, 5);
    }
    FaultyHttpClient faulty = faulty(FaultKind.EMPTY_PAGE, 1);
    try (DynamoDbClient client = client(faulty)) {
      List<Integer> sizes = new ArrayList<>();
      List<String> seen = new ArrayList<>();
      for (QueryResponse page : client.queryPaginator(Tables.openWork(table)
          .toBuilder()
          .limit(2)
          .filterExpression("#due <> :due")
          .expressionAttributeNames(Map.of("#queue", "queue", "#due", "due"))
          .expressionAttributeValues(Map.of(":queue", Tables.text("open"), ":due", Tables.text("003")))
          .build())) {
        sizes.add(page.items().size());
        seen.addAll(Tables.due(page));
      }

      assertThat(sizes).containsExactly(0, 2, 0, 1, 0, 1);
      assertThat(seen).containsExactly("000", "001", "002", "004");
      assertThat(faulty.injected()).containsEntry(FaultKind.EMPTY_PAGE, 3L);
    }
  }

  @Test
  void theSameSeedBringsTheSameFaultsAndAnotherSeedOthers() {
    assertThat(story(1, "replay-1")).isEqualTo(story(1, "replay-2")).isNotEqualTo(story(2, "replay-3"));
  }

  @Test
  void aCallerWithRetriesComesToItsEnd() {
    String table = table("retries");
    FaultyHttpClient faulty = engines.faulty(FaultRates.usual());
    try (DynamoDbClient client = engines.dynamoDb(faulty)) {
      for (int i = 0; i < 40; i++) {
        String id = "%03d".formatted(i);
        for (int attempt = 0; attempt < 3; attempt++) {
          try {
            client.putItem(put -> put.tableName(table).item(Tables.item(id)));
            break;
          } catch (TransactionConflictException e) {
            assertThat(attempt).as("conflicts in a row").isLessThan(2);
          }
        }
      }
    }
    assertThat(work(table)).hasSize(40);
    assertThat(faulty.injected().values().stream().mapToLong(Long::longValue).sum()).isPositive();
  }

  private List<String> story(long seed, String table) {
    table(table);
    List<String> story = new ArrayList<>();
    FaultRates rates = new FaultRates(0.3, 0.2, 0.2, 0.3, 0.3, 2);
    try (DynamoDbClient client = client(new FaultyHttpClient(UrlConnectionHttpClient.create(), seed, rates))) {
      for (int i = 0; i < 40; i++) {
        String id = "%03d".formatted(i);
        story.add(outcome(() -> write(client, table, id)));
        story.add(outcome(() -> Tables.due(client.query(Tables.openWork(table)))));
      }
    }
    return story;
  }

  private static String outcome(Supplier<Object> call) {
    try {
      return call.get().toString();
    } catch (SdkException e) {
      return e.getClass().getSimpleName();
    }
  }

  private static String write(DynamoDbClient client, String table, String... ids) {
    client.transactWriteItems(write -> write.transactItems(List.of(ids)
        .stream()
        .map(id -> Tables.put(table, id))
        .toList()));
    return "written";
  }

  private List<String> work(String table) {
    try (DynamoDbClient sound = engines.dynamoDb()) {
      return Tables.due(sound.query(Tables.openWork(table)));
    }
  }

  private String table(String name) {
    String table = "faults-" + name;
    try (DynamoDbClient sound = engines.dynamoDb()) {
      Tables.create(sound, table);
    }
    return table;
  }

  private FaultyHttpClient faulty(FaultKind kind, int atMostInARow) {
    return engines.faulty(FaultRates.only(kind, atMostInARow));
  }

  private DynamoDbClient client(SdkHttpClient http) {
    return DynamoDbClient.builder()
        .endpointOverride(engines.dynamoDbEndpoint())
        .region(TestEngines.REGION)
        .credentialsProvider(LocalCredentials.provider())
        .httpClient(http)
        .overrideConfiguration(override -> override.retryStrategy(AwsRetryStrategy.doNotRetry()))
        .build();
  }

  private SqsClient queues(SdkHttpClient http) {
    return SqsClient.builder()
        .endpointOverride(engines.sqsEndpoint())
        .region(TestEngines.REGION)
        .credentialsProvider(LocalCredentials.provider())
        .httpClient(http)
        .overrideConfiguration(override -> override.retryStrategy(AwsRetryStrategy.doNotRetry()))
        .build();
  }
}
