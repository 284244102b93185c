package org.redress.bench.shards;

import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.StreamRecord;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * What is written to a table from some moment on, item by item, as the table itself tells it in its stream.
 *
 * @param table as the engine describes it
 */
public record TableStream(DynamoDbStreamsClient streams, TableDescription table) implements AutoCloseable {

  /** Lets a table tell of what is written from now on. */
  public static TableStream open(URI endpoint, DynamoDbClient client, String table) {
    client.updateTable(
        update -> update.tableName(table)
            .streamSpecification(
                stream -> stream.streamEnabled(true).streamViewType(StreamViewType.NEW_AND_OLD_IMAGES)));
    return new TableStream(
        DynamoDbStreamsClient.builder().endpointOverride(endpoint).build(),
        client.describeTable(describe -> describe.tableName(table)).table());
  }

  /** Tells everything that was written until now. */
  public void read(Consumer<StreamRecord> reader) {
    String arn = table.latestStreamArn();
    Optional<String> last = Optional.empty();
    do {
      Optional<String> after = last;
      var stream = streams.describeStream(
          describe -> describe.streamArn(arn).exclusiveStartShardId(after.orElse(null))).streamDescription();
      stream.shards().forEach(shard -> read(shard, reader));
      last = Optional.ofNullable(stream.lastEvaluatedShardId());
    } while (last.isPresent());
  }

  /** A shard that is still written to has always a next place, so it ends where nothing more is found. */
  private void read(Shard shard, Consumer<StreamRecord> reader) {
    String place = streams.getShardIterator(
        ask -> ask.streamArn(table.latestStreamArn())
            .shardId(shard.shardId())
            .shardIteratorType(ShardIteratorType.TRIM_HORIZON))
        .shardIterator();
    while (place != null) {
      String from = place;
      GetRecordsResponse found = streams.getRecords(ask -> ask.shardIterator(from));
      found.records().forEach(each -> reader.accept(each.dynamodb()));
      place = found.records().isEmpty() ? null : found.nextShardIterator();
    }
  }

  @Override
  public void close() {
    streams.close();
  }
}
