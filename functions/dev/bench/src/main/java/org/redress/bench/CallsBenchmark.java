package org.redress.bench;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.redress.casework.NoticeState;
import org.redress.engines.Listen;
import org.redress.engines.ledger.CallLedger;
import org.redress.engines.ledger.InstalledLedger;
import org.redress.engines.ledger.Tally;
import org.redress.local.cli.Project;
import org.redress.local.run.LocalRun;
import org.redress.local.run.Settings;

/**
 * The AWS calls and table units that a report costs from its submission to its acknowledgement, by function. The calls of
 * the pollers, which AWS makes itself, are not among them; those that follow from the mail service's events are told apart.
 */
final class CallsBenchmark implements Benchmark {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  /** Three to submit, eight to screen, two to queue and six for each mail, of which a quarter tell the team of an urgent report. */
  private static final double MOST_CALLS = 21;
  private static final String TRACKING = "TrackNotices";
  private static final String SWEEPING = "SweepCases";
  /** A process derives each key once, not for a report. */
  private static final String KEYS = "Kms";

  @Override
  public String name() {
    return "calls";
  }

  @Override
  public int usualCount() {
    return 50;
  }

  @Override
  public Result run(Options options) throws Exception {
    CallLedger ledger = new CallLedger();
    try (Workspace workspace = Workspace.make(); HttpClient http = HttpClient.newHttpClient()) {
      LocalRun.Ready ready = LocalRun.start(
          new Settings(
              Project.root().resolve("template.yaml"), new Listen(Listen.LOOPBACK, 0), OptionalInt.of(0),
              OptionalInt.of(0),
              workspace.folder("data"),
              false, false, Map.of(), Map.of()));
      try {
        LoadDriver driver = new LoadDriver(http, ready.file().site().resolve("/reports"), options.parallel());
        Census census = new Census(ready.wiring());
        // A first report makes what is made once in a process: connections, the derived key.
        driver.submit(0, 1);
        census.await(driver.acknowledged().values(), new NoticeState.Delivered(Optional.empty()), PATIENCE);
        try (InstalledLedger.Installation _ = InstalledLedger.install(ledger)) {
          driver.submit(1, options.count());
          census.await(driver.acknowledged().values(), new NoticeState.Delivered(Optional.empty()), PATIENCE);
        }
      } finally {
        ready.run().stop();
      }
    }
    return result(ledger.tallies(), options.count());
  }

  private static Result result(Map<CallLedger.Entry, Tally> tallies, int reports) {
    List<List<Object>> rows = new ArrayList<>();
    Tally counted = Tally.NONE;
    for (Map.Entry<CallLedger.Entry, Tally> each : tallies.entrySet()) {
      CallLedger.Entry entry = each.getKey();
      if (!entry.label().equals(CallLedger.UNLABELLED)) {
        rows.add(row(entry.label(), entry.service() + " " + entry.operation(), each.getValue(), reports));
        if (!entry.label().equals(TRACKING) && !entry.label().equals(SWEEPING) && !entry.service().equals(KEYS)) {
          counted = counted.plus(each.getValue());
        }
      }
    }
    rows.add(row("submission to acknowledgement", "", counted, reports));
    double calls = (double) counted.calls() / reports;
    return new Result(
        List.of("function", "operation", "calls", "sent", "read units", "write units"), rows,
        calls > MOST_CALLS
            ? List.of("a report takes at most %.0f calls until it is acknowledged".formatted(MOST_CALLS))
            : List.of());
  }

  private static List<Object> row(String function, String operation, Tally tally, int reports) {
    return List.of(
        function, operation, (double) tally.calls() / reports, (double) tally.attempts() / reports,
        tally.readUnits() / reports, tally.writeUnits() / reports);
  }
}
