package org.redress.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.redress.bench.shards.TableStream;
import org.redress.bench.shards.WriteLoad;
import org.redress.casework.NoticeState;
import org.redress.engines.Listen;
import org.redress.local.cli.Project;
import org.redress.local.run.LocalRun;
import org.redress.local.run.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * What ten thousand reports a second would take of the keys that all reports share: real reports go through the real
 * functions, the table tells what was written by it, and that is set against the thousand units a second that DynamoDB gives
 * a key.
 */
final class ShardsBenchmark implements Benchmark {

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final int A_SECOND = 10_000;
  private static final int UNITS_OF_A_KEY = 1_000;
  /** A wave of ten times the average, where it is a hundred million a month, and the shards that are advised for it. */
  private static final int PROMISED = 390;
  private static final String SHARDS = "16";
  /** Keys of which a report takes less are those of rare things. */
  private static final double RARE = 0.01;

  @Override
  public String name() {
    return "shards";
  }

  @Override
  public int usualCount() {
    return 2_000;
  }

  @Override
  public Result run(Options options) throws Exception {
    try (Workspace workspace = Workspace.make(); HttpClient http = HttpClient.newHttpClient()) {
      LocalRun.Ready ready = LocalRun.start(
          new Settings(
              Project.root().resolve("template.yaml"), new Listen(Listen.LOOPBACK, 0), OptionalInt.of(0),
              OptionalInt.of(0), workspace.folder("data"), false, false, Map.of("WorkShards", SHARDS),
              Map.of()));
      try (DynamoDbClient client = DynamoDbClient.create();
          TableStream stream = TableStream.open(endpoint(ready), client, ready.file().table())) {
        LoadDriver driver = new LoadDriver(http, ready.file().site().resolve("/reports"), options.parallel());
        driver.submit(0, options.count());
        boolean settled = new Census(ready.wiring()).await(
            driver.acknowledged().values(), new NoticeState.Delivered(Optional.empty()), PATIENCE);
        WriteLoad load = new WriteLoad(stream.table());
        stream.read(load::add);
        return result(load, options.count(), settled && driver.acknowledged().size() == options.count());
      } finally {
        ready.run().stop();
      }
    }
  }

  private static URI endpoint(LocalRun.Ready ready) {
    return URI.create(Objects.requireNonNull(ready.file().endpoints().get("dynamodb")));
  }

  private static Result result(WriteLoad load, int reports, boolean settled) {
    List<List<Object>> rows = new ArrayList<>();
    List<String> broken = new ArrayList<>();
    if (!settled) {
      broken.add("not every report was queued and its mail delivered, so less was written than reports take");
    }
    for (WriteLoad.Spread spread : load.shared()) {
      if (spread.all() < RARE * reports) {
        continue;
      }
      double bears = UNITS_OF_A_KEY * reports / spread.most();
      rows.add(
          List.of(
              spread.kind().in(), spread.kind().key(), spread.units().size(), spread.all() / reports,
              spread.most() / reports * A_SECOND, bears));
      if (bears < PROMISED) {
        broken.add(
            "%s of %s bears %.0f reports a second, not %d"
                .formatted(spread.kind().key(), spread.kind().in(), bears, PROMISED));
      }
    }
    rows.add(List.of("everything", "", 0, load.total() / reports, load.total() / reports * A_SECOND, 0));
    return new Result(
        List.of("in", "key", "keys", "units a report", "its busiest, at 10,000 a second", "reports a second it bears"),
        rows, broken);
  }
}
