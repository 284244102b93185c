package org.redress.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redress.casework.CaseId;
import org.redress.casework.audit.Audit;
import org.redress.casework.audit.Fault;
import org.redress.casework.audit.FaultyCase;
import org.redress.casework.checkpoints.MakeCheckpoints;
import org.redress.caseworkaws.Wiring;
import org.redress.caseworkaws.checkpoints.CheckpointBucket;
import org.redress.engines.testing.TestEngines;
import org.redress.engines.testing.TestStack;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Whether an audit of all cases finds exactly those with which somebody tampered, what it takes, and how much of the heap is
 * in use in its middle: no more for many cases than for few.
 */
final class VerifyBenchmark implements Benchmark {

  private static final int MANY = 100_000;
  private static final int TENTH = 10;
  private static final int LEAST = 50;
  private static final double MEBIBYTE = 1 << 20;
  private static final double MILLIS = 1_000;
  private static final double MOST_MORE_MEBIBYTES = 24;
  private static final Duration A_DAY = Duration.ofDays(1);

  @Override
  public String name() {
    return "verify";
  }

  @Override
  public int usualCount() {
    return MANY;
  }

  @Override
  public Result run(Options options) throws Exception {
    int many = Math.max(LEAST, options.count());
    int few = Math.max(LEAST, many / TENTH);
    List<List<Object>> rows = new ArrayList<>();
    List<String> broken = new ArrayList<>();
    try (TestEngines engines = new TestEngines()) {
      double less = measure(engines, "few", few, options.parallel(), rows, broken);
      double more = measure(engines, "many", many, options.parallel(), rows, broken);
      if (more - less > MOST_MORE_MEBIBYTES) {
        broken.add("an audit takes as much memory for many cases as for few");
      }
    }
    return new Result(
        List.of("cases", "seeded s", "verified s", "cases/s", "heap MiB", "tampered", "found"), rows, broken);
  }

  private static double measure(
      TestEngines engines, String table, int count, int parallel, List<List<Object>> rows, List<String> broken)
      throws Exception {
    TestStack stack = TestStack.create(engines, table).withBucket(engines);
    Wiring wiring = Wiring.from(stack.environment());
    DynamoDbClient client = engines.dynamoDb();
    Instant now = Instant.now();
    long start = System.nanoTime();
    RecordedCases recorded = new RecordedCases(client, table, wiring.cases(), now.minus(A_DAY));
    List<CaseId> some = recorded.add(count, Tampering.WAYS);
    double seeded = seconds(start);
    try (S3Client s3 = engines.s3()) {
      CheckpointBucket checkpoints = new CheckpointBucket(s3, table);
      Instant dayAfter = recorded.day().plusDays(1).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
      new MakeCheckpoints(wiring.duties().changedCases(), checkpoints, () -> dayAfter).run(dayAfter.plus(A_DAY));
      Map<CaseId, String> tampered = new Tampering(client, table, recorded).with(some);
      Seen seen = new Seen();
      start = System.nanoTime();
      Audit.Summary summary = wiring.duties().audit(parallel).all(seen);
      double verified = seconds(start) - seen.collecting;
      rows.add(
          List.of(
              count, seeded, verified, summary.cases() / verified, seen.heap, tampered.size(), summary.faulty()));
      broken.addAll(seen.broken(tampered, summary));
      return seen.heap;
    }
  }

  private static double seconds(long start) {
    return Duration.ofNanos(System.nanoTime() - start).toMillis() / MILLIS;
  }

  /** What an audit said. */
  private static final class Seen implements Audit.Watcher {

    private final Map<CaseId, List<String>> found = new HashMap<>();
    private long half;
    private long verified;
    private double heap;
    private double collecting;

    @Override
    public void counted(long cases) {
      half = cases / 2;
    }

    @Override
    public void verified() {
      verified++;
      if (verified == half) {
        long start = System.nanoTime();
        System.gc();
        heap = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MEBIBYTE;
        collecting = seconds(start);
      }
    }

    @Override
    public void found(FaultyCase one) {
      found.put(one.id().orElse(CaseId.NOBODYS), one.faults().stream().map(Fault::says).toList());
    }

    List<String> broken(Map<CaseId, String> tampered, Audit.Summary summary) {
      List<String> broken = new ArrayList<>();
      tampered.forEach((id, told) -> {
        if (found.getOrDefault(id, List.of()).stream().noneMatch(says -> says.contains(told))) {
          broken.add("the audit says of a case '" + told + "', and not " + found.get(id));
        }
      });
      if (!found.keySet().equals(tampered.keySet())) {
        broken.add("the audit finds exactly those cases with which somebody tampered, and not " + found.size());
      }
      if (!summary.checkpoints().isEmpty()) {
        broken.add("nothing is wrong with the checkpoints");
      }
      return broken;
    }
  }
}
