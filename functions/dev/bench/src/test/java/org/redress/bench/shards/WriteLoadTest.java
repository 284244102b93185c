package org.redress.bench.shards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;
import org.redress.engines.testing.TestStack;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@ExtendWith(Engines.class)
class WriteLoadTest {

  private static final Map<String, String> CASE = Map.of("pk", "CASE#0123456789", "sk", "HEAD");

  @Test
  void aKeyTakesWhatIsWrittenUnderItInTheTableAndInEachIndex(TestEngines engines) {
    String table = TestStack.create(engines, "load").environment().getOrDefault("CASE_TABLE", "");
    try (DynamoDbClient client = engines.dynamoDb()) {
      put(client, table, CASE);
      try (TableStream stream = TableStream.open(engines.dynamoDbEndpoint(), client, table)) {
        put(client, table, CASE, "workKey", "WORK#RECEIVED#3", "workOrder", "1");
        put(client, table, CASE, "workKey", "WORK#SCREENED#11", "workOrder", "1");
        put(client, table, CASE, "workKey", "WORK#SCREENED#11", "workOrder", "1", "nobody", "asks the index for it");
        put(client, table, CASE, "workKey", "WORK#SCREENED#11", "workOrder", "1", "stage", "SCREENED");
        put(client, table, CASE, "wakeShard", "WAKE#0", "wakeAt", "2026");
        put(client, table, CASE, "wakeShard", "WAKE#0", "wakeAt", "2027");
        put(client, table, Map.of("pk", "STATS#2026", "sk", "11#07"), "more", "x".repeat(2_500));
        put(client, table, Map.of("pk", "DAY#2026-11-24#02", "sk", "CASE#0123456789"));
        put(client, table, Map.of("pk", "DAY#2026-11-24#15", "sk", "CASE#ABCDEFGHJK"));
        WriteLoad load = new WriteLoad(stream.table());

        stream.read(load::add);

        assertThat(load.shared()).containsExactlyInAnyOrder(
            spread("table", "STATS#2026", 6), spread("table", "DAY#2026-11-24#*", 2, 2),
            spread("work", "WORK#RECEIVED#*", 2), spread("work", "WORK#SCREENED#*", 3), spread("wake", "WAKE#*", 3));
        assertThat(load.shared().getFirst().kind().key()).isEqualTo("STATS#2026");
        assertThat(load.total()).as("with six writes of the case's own item").isEqualTo(6 * 2 + 6 + 4 + 2 + 3 + 3);
      }
    }
  }

  private static void put(DynamoDbClient client, String table, Map<String, String> key, String... more) {
    Map<String, AttributeValue> item = new HashMap<>();
    key.forEach((name, value) -> item.put(name, AttributeValue.fromS(value)));
    for (int i = 0; i < more.length; i += 2) {
      item.put(more[i], AttributeValue.fromS(more[i + 1]));
    }
    client.putItem(put -> put.tableName(table).item(item));
  }

  private static WriteLoad.Spread spread(String in, String key, double... units) {
    return new WriteLoad.Spread(
        new WriteLoad.Place(in, key), DoubleStream.of(units).boxed().toList());
  }
}
