package org.redress.caseworkaws.table;

import java.net.URI;
import java.security.SecureRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.redress.caseworkaws.sdk.Clients;
import org.redress.engines.LocalCredentials;
import org.redress.engines.ledger.CallLedger;
import org.redress.engines.testing.CaseTables;
import org.redress.engines.testing.TestEngines;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/** A fresh table, as the template declares it. */
public record TestTable(URI endpoint, String name) {

  private static final int SHARDS = 2;

  /** Of a kind that many threads may draw from at once: two equal tokens would let two callers think that they won. */
  private static final RandomGenerator RANDOM = new SecureRandom();

  public static TestTable create(TestEngines engines) {
    String name = "cases-" + UUID.randomUUID();
    try (DynamoDbClient client = engines.dynamoDb()) {
      CaseTables.create(client, name);
    }
    return new TestTable(engines.dynamoDbEndpoint(), name);
  }

  /** The table as the functions reach it. */
  public CaseTable sound() {
    return table(
        client(UrlConnectionHttpClient.create()).overrideConfiguration(Clients.patience()).build());
  }

  /** The table by way of this HTTP client, with nothing tried again by the SDK, so that our own retries have to do it. */
  public CaseTable behind(SdkHttpClient http) {
    return table(
        client(http).overrideConfiguration(settings -> settings.retryStrategy(AwsRetryStrategy.doNotRetry())).build());
  }

  /** The table by way of this HTTP client, with the SDK's retries. */
  public CaseTable behindWithRetries(SdkHttpClient http) {
    return table(client(http).overrideConfiguration(Clients.patience()).build());
  }

  /** The table with its calls counted. */
  CaseTable counted(CallLedger ledger) {
    return intercepted(ledger);
  }

  /** The table with its calls seen. */
  CaseTable intercepted(ExecutionInterceptor interceptor) {
    return table(
        client(UrlConnectionHttpClient.create())
            .overrideConfiguration(settings -> settings.addExecutionInterceptor(interceptor))
            .build());
  }

  private CaseTable table(DynamoDbClient client) {
    return new CaseTable(client, name, SHARDS, RANDOM);
  }

  private DynamoDbClientBuilder client(SdkHttpClient http) {
    return DynamoDbClient.builder()
        .endpointOverride(endpoint)
        .region(TestEngines.REGION)
        .credentialsProvider(LocalCredentials.provider())
        .httpClient(http);
  }
}
