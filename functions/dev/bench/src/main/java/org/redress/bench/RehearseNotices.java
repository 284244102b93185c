package org.redress.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.redress.bench.notices.LedgerChecker;
import org.redress.bench.notices.LedgerLine;
import org.redress.bench.notices.NoticeRehearsal;
import org.redress.engines.testing.TestEngines;
import org.redress.engines.testing.TestStack;

/** The promise that every mail is sent once, rehearsed, and judged by the ledger file alone. */
final class RehearseNotices implements Benchmark {

  @Override
  public String name() {
    return "rehearse-notices";
  }

  @Override
  public int usualCount() {
    return 10_000;
  }

  @Override
  public Result run(Options options) throws IOException {
    try (Workspace workspace = Workspace.make(); TestEngines engines = new TestEngines()) {
      Path file = options.ledger().orElse(workspace.folder("ledger.jsonl"));
      TestStack stack = TestStack.create(engines, "rehearsal-" + UUID.randomUUID()).withBucket(engines);
      try (BufferedWriter out = Files.newBufferedWriter(file)) {
        NoticeRehearsal.run(
            stack.environment(), !options.memory(), options.seed(), options.count(), line -> write(out, line));
      }
      return judged(file, options.seed(), options.count());
    }
  }

  private static void write(BufferedWriter out, LedgerLine line) {
    try {
      out.write(line.json());
      out.newLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Result judged(Path file, long seed, int count) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      LedgerChecker.Verdict verdict = LedgerChecker.check(lines.map(LedgerLine::read));
      List<String> broken = new ArrayList<>(verdict.broken());
      if (verdict.owed() != count) {
        broken.add("The ledger tells of " + verdict.owed() + " notices, not " + count);
      }
      return new Result(
          List.of("seed", "owed", "taken by SES", "extra, nobody could know", "lost", "doubled", "unfinished"),
          List.of(
              List.of(
                  seed, verdict.owed(), verdict.taken(), verdict.extra(), verdict.lost(), verdict.doubled(),
                  verdict.unfinished())),
          broken);
    }
  }
}
