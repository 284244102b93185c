package org.redress.engines;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
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

  @Test
  void whatWasDeletedLeavesTheFilesOnceTheyAreCompacted(@TempDir Path folder) throws Exception {
    try (DynamoDbServer server = DynamoDbServer.onFolder(Listen.free(), folder);
        DynamoDbClient client = client(server)) {
      Tables.create(client, "kept");
      Tables.putItems(client, "kept", 40);
      client.deleteItem(
          delete -> delete.tableName("kept").key(Map.of("pk", Tables.text("CASE#007"), "sk", Tables.text("HEAD"))));
    }
    assertThat(bytes(folder)).contains("CASE#007", "CASE#008");

    DynamoDbServer.compact(folder);

    assertThat(bytes(folder)).doesNotContain("CASE#007").contains("CASE#008");
  }

  private static String bytes(Path folder) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        all.append(Files.readString(file, ISO_8859_1));
      }
    }
    return all.toString();
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
