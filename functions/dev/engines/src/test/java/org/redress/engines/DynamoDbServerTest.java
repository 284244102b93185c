package org.redress.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

@ExtendWith(Engines.class)
class DynamoDbServerTest {

  @Test
  void aTransactionWritesAllOfItsItemsOrNone(TestEngines engines) {
    String table = "transactions";
    try (DynamoDbClient client = engines.dynamoDb()) {
      Tables.create(client, table);

      client.transactWriteItems(
          write -> write.transactItems(Tables.put(table, "001"), Tables.put(table, "002")));
      assertThatThrownBy(() -> client.transactWriteItems(
          write -> write.transactItems(Tables.put(table, "003"), Tables.putNew(table, "001"))))
          .isInstanceOfSatisfying(TransactionCanceledException.class,
              refusal -> assertThat(refusal.cancellationReasons().get(1).code()).isEqualTo("ConditionalCheckFailed"));

      assertThat(Tables.due(client.query(Tables.openWork(table)))).containsExactly("001", "002");
    }
  }

  @Test
  void tablesInAFolderAreThereAfterARestart(@TempDir Path folder) throws Exception {
    try (DynamoDbServer server = DynamoDbServer.onFolder(Listen.free(), folder);
        DynamoDbClient client = client(server)) {
      Tables.create(client, "kept");
      Tables.putItems(client, "kept", 1);
    }

    try (DynamoDbServer server = DynamoDbServer.onFolder(Listen.free(), folder);
        DynamoDbClient client = client(server)) {
      assertThat(Tables.due(client.query(Tables.openWork("kept")))).containsExactly("000");
    }
  }

  private static DynamoDbClient client(DynamoDbServer server) {
    return DynamoDbClient.builder()
        .endpointOverride(server.endpoint())
        .region(TestEngines.REGION)
        .credentialsProvider(LocalCredentials.provider())
        .httpClient(UrlConnectionHttpClient.create())
        .build();
  }
}
