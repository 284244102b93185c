package org.redress.bench;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Time from the start of the process to the moment it answers that it is ready, with an empty table. */
final class StartBenchmark implements Benchmark {

  @Override
  public String name() {
    return "start";
  }

  @Override
  public int usualCount() {
    return 5;
  }

  @Override
  public Result run(Options options) throws Exception {
    List<List<Object>> rows = new ArrayList<>();
    try (HttpClient http = HttpClient.newHttpClient(); Workspace workspace = Workspace.make()) {
      for (int run = 1; run <= options.count(); run++) {
        long began = System.nanoTime();
        try (LocalSystem _ = LocalSystem.start(http, workspace.folder("run-" + run))) {
          rows.add(List.of(run, Duration.ofNanos(System.nanoTime() - began).toMillis()));
        }
      }
    }
    return new Result(List.of("run", "ready after ms"), rows, List.of());
  }
}
