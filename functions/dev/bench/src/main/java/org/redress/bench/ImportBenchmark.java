package org.redress.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.redress.casework.CaseSummary;
import org.redress.casework.Page;
import org.redress.casework.Stage;
import org.redress.casework.numbers.Channel;
import org.redress.casework.numbers.Counter;
import org.redress.caseworkaws.Wiring;
import org.redress.engines.testing.TestEngines;
import org.redress.engines.testing.TestStack;
import org.redress.local.data.LocalFile;

/**
 * Imports a CSV file into the engines by a process of its own, which is killed at random as often as that is asked for and
 * then run to its end: every row has one case. The engines run in this process, so the memory is the import's alone.
 */
final class ImportBenchmark implements Benchmark {

  /** The memory that the import is given; a file of any length must do with it. */
  private static final String HEAP = "-Xmx96m";
  private static final Duration POLL = Duration.ofMillis(20);
  private static final int PAGE = 500;

  @Override
  public String name() {
    return "import";
  }

  @Override
  public int usualCount() {
    return 10_000;
  }

  /** What a run to the end said. */
  private record Ended(JsonNode said, long heap, long resident, double seconds) {}

  @Override
  public Result run(Options options) throws Exception {
    List<String> broken = new ArrayList<>();
    try (TestEngines engines = new TestEngines(); Workspace workspace = Workspace.make()) {
      TestStack stack = TestStack.create(engines, "import").withBucket(engines);
      write(engines, stack, workspace.folder("local.json"));
      Path file = rows(workspace.folder("rows.csv"), options.count());
      Wiring wiring = Wiring.from(stack.environment());
      Random random = new Random(options.seed());
      int killed = 0;
      for (int life = 0; life < options.kills(); life++) {
        Process process = launch(file, workspace.root());
        long last = received(wiring) + 1 + random.nextInt(Math.max(1, options.count() / (2 * options.kills())));
        while (process.isAlive() && received(wiring) < last) {
          process.waitFor(POLL.toMillis(), TimeUnit.MILLISECONDS);
        }
        killed += process.isAlive() ? 1 : 0;
        process.destroyForcibly().waitFor();
      }
      Ended ended = toTheEnd(launch(file, workspace.root()), workspace.root());
      long cases = Page.all(from -> wiring.cases().list(Stage.Name.RECEIVED, PAGE, from)).count();
      check(broken, ended.said().path("rejected").asLong() == 0, "no row is rejected");
      check(broken, cases == options.count(), "there is one case for each row, and no other");
      if (options.kills() > 0) {
        check(broken, accounts(wiring).size() == options.count(), "no two cases are of the same row");
        check(broken, killed == options.kills(), "each kill finds the import at work: take more rows");
      }
      return new Result(
          List.of("what", "count"),
          List.of(
              List.of("rows", options.count()), List.of("kills", killed), List.of("cases", cases),
              List.of("opened by the last run", ended.said().path("opened").asLong()),
              List.of("seconds of the last run", ended.seconds()),
              List.of("rows per second of the last run", options.count() / ended.seconds()),
              List.of("peak heap MB, of 96", ended.heap()), List.of("peak process MB", ended.resident())),
          broken);
    }
  }

  /** How many cases there are, as the numbers that are written with each say. */
  private static long received(Wiring wiring) {
    int year = Year.now(ZoneOffset.UTC).getValue();
    return wiring.numbers().inYear(year).values().stream()
        .mapToLong(counts -> counts.getOrDefault(Counter.received(Channel.IMPORT), 0L))
        .sum();
  }

  private static Set<String> accounts(Wiring wiring) {
    Set<String> accounts = new HashSet<>();
    Page.all(from -> wiring.cases().list(Stage.Name.RECEIVED, PAGE, from)).map(CaseSummary::id)
        .forEach(id -> accounts.add(wiring.cases().findWithReport(id).orElseThrow().report().account()));
    return accounts;
  }

  private static Path rows(Path file, int count) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("id,account,posts.0.text,posts.0.url,posts.0.author,reporter.email\n");
      for (int i = 0; i < count; i++) {
        out.write(i + ",\"They wrote this, number " + i + ".\",You are a disgrace. " + "And more of it. ".repeat(i % 40)
            + ",https://social.example.org/p/" + i + ",@somebody" + i % 500 + ",member" + i + "@example.org\n");
      }
    }
    return file;
  }

  private static Process launch(Path file, Path folder) throws IOException {
    return Jvm.with(
        List.of(HEAP, "-XX:+UseSerialGC"), MeasuredImport.class,
        List.of("import", file.toString(), "--data", folder.toString(), "--json"))
        .redirectOutput(folder.resolve("out.json").toFile())
        .redirectError(folder.resolve("err.txt").toFile())
        .start();
  }

  private static Ended toTheEnd(Process process, Path folder) throws IOException, InterruptedException {
    long began = System.nanoTime();
    int status = process.waitFor();
    double seconds = Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;
    String err = Files.readString(folder.resolve("err.txt"), StandardCharsets.UTF_8);
    if (status != 0) {
      throw new IOException("The import ended with status " + status + ": " + err);
    }
    String[] peak = err.substring(err.lastIndexOf("peak ")).strip().split(" ", -1);
    return new Ended(
        new ObjectMapper().readTree(folder.resolve("out.json").toFile()), Long.parseLong(peak[1]),
        Long.parseLong(peak[2]), seconds);
  }

  private static void write(TestEngines engines, TestStack stack, Path file) throws IOException {
    URI site = URI.create("http://localhost:8080");
    new LocalFile(
        ProcessHandle.current().pid(), new LocalFile.Places(site, site, Optional.empty()),
        Map.of(
            "dynamodb", engines.dynamoDbEndpoint().toString(), "sqs", engines.sqsEndpoint().toString(), "kms",
            engines.kmsEndpoint().toString(), "s3", engines.s3Endpoint().toString()),
        TestEngines.REGION.id(), "import", Map.of(), Map.of(), stack.environment()).write(file);
  }

  private static void check(List<String> broken, boolean holds, String promise) {
    if (!holds) {
      broken.add(promise);
    }
  }
}
