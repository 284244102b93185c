package org.redress.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.redress.engines.testing.TestEngines;
import org.redress.engines.testing.TestStack;
import org.redress.submitreport.SubmitReport;

/**
 * What a page of the public site takes in the warm handler, for somebody who comes for the first time, and what it weighs;
 * and what the browser loads with it.
 */
final class PagesBenchmark implements Benchmark {

  private static final double MOST_MILLISECONDS = 10;
  private static final double MOST_KILOBYTES = 60;
  private static final double KILOBYTE = 1_000;
  private static final double MILLISECOND = 1_000_000;
  private static final String NAME = "pages";
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final List<String> ASSETS = List.of("/assets/site.css", "/assets/site.js", "/assets/upload.js");
  private static final List<String> PAGES = List.of(
      "/", "/report/danger", "/report/what-happened", "/report/words", "/report/links", "/report/where", "/report/when",
      "/report/still-happening", "/report/files", "/report/you", "/report/contact", "/report/code", "/report/one-page",
      "/your-report", "/information/what-happens", "/information/code-of-conduct", "/information/numbers");

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int usualCount() {
    return 200;
  }

  @Override
  public Result run(Options options) throws IOException {
    try (TestEngines engines = new TestEngines()) {
      Map<String, String> environment = TestStack.create(engines, NAME).withBucket(engines).environment();
      PageVisit visit = new PageVisit(NAME, new SubmitReport(environment));
      List<Times> times = PAGES.stream().map(page -> new Times(options.count())).toList();
      // All pages by turns, as they come to a function that is warm.
      for (int round = -options.count(); round < options.count(); round++) {
        for (int page = 0; page < PAGES.size(); page++) {
          long wall = System.nanoTime();
          long processor = THREADS.getCurrentThreadCpuTime();
          visit.get(PAGES.get(page), Map.of(), Map.of());
          times.get(page)
              .add(round, THREADS.getCurrentThreadCpuTime() - processor, System.nanoTime() - wall);
        }
      }
      return result(visit, times);
    }
  }

  private static Result result(PageVisit visit, List<Times> times) throws IOException {
    List<List<Object>> rows = new ArrayList<>();
    List<String> broken = new ArrayList<>();
    for (int page = 0; page < PAGES.size(); page++) {
      String html = visit.get(PAGES.get(page), Map.of(), Map.of());
      double processor = times.get(page).processor();
      rows.add(List.of(PAGES.get(page), processor, times.get(page).wall(), kilobytes(html), zipped(html)));
      if (processor > MOST_MILLISECONDS) {
        broken.add(PAGES.get(page) + " takes at most 10 ms");
      }
    }
    double all = 0;
    for (String asset : ASSETS) {
      String text = visit.get(asset, Map.of(), Map.of());
      rows.add(List.of(asset, "", "", kilobytes(text), zipped(text)));
      all += zipped(text);
    }
    rows.add(List.of("styles and scripts together", "", "", "", all));
    if (all > MOST_KILOBYTES) {
      broken.add("styles and scripts weigh at most 60 KB zipped");
    }
    return new Result(List.of("page", "processor ms", "clock ms", "KB", "KB zipped"), rows, broken);
  }

  private static double kilobytes(String text) {
    return text.getBytes(UTF_8).length / KILOBYTE;
  }

  private static double zipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(UTF_8));
    }
    return bytes.size() / KILOBYTE;
  }

  /** How long a page took, time after time, once it was warm. */
  private static final class Times {

    private final long[] processor;
    private final long[] wall;

    Times(int rounds) {
      processor = new long[rounds];
      wall = new long[rounds];
    }

    void add(int round, long processorTime, long wallTime) {
      if (round >= 0) {
        processor[round] = processorTime;
        wall[round] = wallTime;
      }
    }

    double processor() {
      return median(processor);
    }

    double wall() {
      return median(wall);
    }

    private static double median(long[] times) {
      return Arrays.stream(times).sorted().skip(times.length / 2).findFirst().orElse(0) / MILLISECOND;
    }
  }
}
