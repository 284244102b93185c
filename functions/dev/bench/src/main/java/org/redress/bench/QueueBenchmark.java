package org.redress.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.caseworkaws.Wiring;
import org.redress.engines.ledger.CallLedger;
import org.redress.engines.ledger.InstalledLedger;
import org.redress.engines.ledger.Tally;
import org.redress.engines.testing.TestEngines;
import org.redress.engines.testing.TestStack;

/**
 * What the reviewers' lists take with few open cases and with many: the table is asked for the same, whatever waits. Two
 * of the calls of each page recognise whoever asks.
 */
final class QueueBenchmark implements Benchmark {

  private static final int FEW = 100;
  private static final int MANY = 100_000;
  private static final int ROUNDS = 200;
  private static final double MOST_MORE = 1.2;
  private static final double MILLISECOND = 1_000_000;
  private static final double P99 = 0.99;
  private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");
  private static final String QUEUE = "/console/cases";
  private static final String SECOND = "second page";
  private static final Map<String, String> PAGES = pages();

  private final int rounds;

  QueueBenchmark() {
    this(ROUNDS);
  }

  /** @param rounds how often each page is asked for */
  QueueBenchmark(int rounds) {
    this.rounds = rounds;
  }

  @Override
  public String name() {
    return "queue";
  }

  @Override
  public int usualCount() {
    return MANY;
  }

  private static Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("queue", QUEUE);
    pages.put(SECOND, QUEUE);
    pages.put("high priority", QUEUE + "?priority=high");
    pages.put("late", QUEUE + "?overdue=yes");
    pages.put("common clause", QUEUE + "?clause=harassment");
    pages.put("rare clause", QUEUE + "?clause=" + WaitingCases.RARE);
    pages.put("start", "/console");
    return pages;
  }

  /** What a page took. */
  private record Taken(double half, double most, Tally calls) {}

  @Override
  public Result run(Options options) throws Exception {
    List<List<Object>> rows = new ArrayList<>();
    List<String> broken = new ArrayList<>();
    try (TestEngines engines = new TestEngines()) {
      Map<String, Taken> few = measure(engines, "few", FEW);
      Map<String, Taken> many = measure(engines, "many", options.count());
      few.forEach((page, taken) -> {
        rows.add(row(page, FEW, taken));
        Taken more = many.getOrDefault(page, taken);
        rows.add(row(page, options.count(), more));
        if (page.equals("queue") || page.equals(SECOND)) {
          if (more.calls().calls() != taken.calls().calls()
              || more.calls().readUnits() > MOST_MORE * taken.calls().readUnits()) {
            broken.add("the page '" + page + "' asks the table for the same, however many cases are open");
          }
        }
      });
    }
    return new Result(List.of("page", "open cases", "p50 ms", "p99 ms", "calls", "read units"), rows, broken);
  }

  private Map<String, Taken> measure(TestEngines engines, String table, int count) throws Exception {
    Map<String, String> environment = TestStack.create(engines, table).environment();
    new WaitingCases(engines.dynamoDb(), table, Wiring.from(environment).cases()).add(count);
    Map<String, Taken> taken = new LinkedHashMap<>();
    try (ConsoleVisits visits = new ConsoleVisits(environment)) {
      String second = next(visits.get(QUEUE));
      for (Map.Entry<String, String> page : PAGES.entrySet()) {
        taken.put(page.getKey(), taken(visits, page.getKey().equals(SECOND) ? second : page.getValue()));
      }
    }
    return taken;
  }

  private Taken taken(ConsoleVisits visits, String address) {
    for (int round = 0; round < rounds; round++) {
      visits.get(address);
    }
    long[] times = new long[rounds];
    for (int round = 0; round < rounds; round++) {
      long start = System.nanoTime();
      visits.get(address);
      times[round] = System.nanoTime() - start;
    }
    Arrays.sort(times);
    CallLedger ledger = new CallLedger();
    try (InstalledLedger.Installation _ = InstalledLedger.install(ledger)) {
      visits.get(address);
    }
    return new Taken(
        times[rounds / 2] / MILLISECOND, times[(int) (rounds * P99)] / MILLISECOND, ledger.total());
  }

  private static List<Object> row(String page, int open, Taken taken) {
    return List.of(page, open, taken.half(), taken.most(), taken.calls().calls(), taken.calls().readUnits());
  }

  private static String next(String page) {
    Matcher next = NEXT.matcher(page);
    if (!next.find()) {
      throw new IllegalStateException("The list has one page only");
    }
    return next.group(1).replace("&amp;", "&");
  }
}
