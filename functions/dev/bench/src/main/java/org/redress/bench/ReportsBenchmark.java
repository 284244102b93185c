package org.redress.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.NoticeState;
import org.redress.local.cli.Connection;
import org.redress.local.cli.QueueState;

/**
 * Submits many reports at once, kills the system in the middle if asked to, and counts afterwards: every acknowledged
 * report has one case, that case is queued, and its reporter has one acknowledgement.
 */
final class ReportsBenchmark implements Benchmark {

  private static final Duration PATIENCE = Duration.ofMinutes(8);

  @Override
  public String name() {
    return "reports";
  }

  @Override
  public int usualCount() {
    return 1000;
  }

  @Override
  public Result run(Options options) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient();
        Workspace workspace = Workspace.make();
        LocalSystem system = LocalSystem.start(http, workspace.folder("data"))) {
      LoadDriver driver = new LoadDriver(http, system.at("/reports"), options.parallel());
      long began = System.nanoTime();
      Thread load = Thread.ofVirtual().start(() -> submit(driver, options.count()));
      for (int kill = 1; kill <= options.kills(); kill++) {
        driver.awaitAcknowledged(options.count() * kill / (options.kills() + 1));
        system.kill();
        system.restart();
      }
      load.join();
      double submitted = seconds(began);
      Connection connection = system.connection();
      Census census = new Census(connection.wiring());
      census.await(driver.acknowledged().values(), new NoticeState.Sent(Optional.empty()), PATIENCE);
      double settled = seconds(began);
      return count(options, driver, census, messages(connection), system.json("/mailbox.json"), submitted, settled);
    }
  }

  private static Result count(
      Options options, LoadDriver driver, Census census, long messages, JsonNode mailbox, double submitted,
      double settled) {
    Map<String, String> acknowledged = driver.acknowledged();
    Map<String, Integer> mails = mails(mailbox);
    long queued = census.queued(acknowledged.values());
    long cases = new HashSet<>(acknowledged.values()).size();
    long once = acknowledged.keySet().stream().filter(address -> mails.getOrDefault(address, 0) == 1).count();
    long doubled = mails.values().stream().filter(times -> times > 1).count();

    List<String> broken = new ArrayList<>();
    check(broken, acknowledged.size() == options.count(), "every report is acknowledged");
    check(broken, cases == acknowledged.size(), "every report has a case of its own");
    check(broken, queued == acknowledged.size(), "every case is queued");
    check(broken, once == acknowledged.size(), "every reporter has exactly one acknowledgement");
    check(broken, mails.size() == acknowledged.size(), "nobody else has a mail");
    check(broken, messages == 0, "the queues are empty");
    return new Result(
        List.of("what", "count"),
        List.of(
            List.of("reports acknowledged", acknowledged.size()),
            List.of("repeated under their key", driver.repeated()),
            List.of("kills", options.kills()), List.of("cases", cases), List.of("cases queued", queued),
            List.of("reporters with one mail", once), List.of("reporters with more", doubled),
            List.of("messages left in queues", messages), List.of("seconds to submit", submitted),
            List.of("seconds until all was settled", settled)),
        broken);
  }

  private static void submit(LoadDriver driver, int count) {
    try {
      driver.submit(0, count);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static long messages(Connection connection) {
    return QueueState.all(connection.queues())
        .stream()
        .mapToLong(queue -> queue.depth() + queue.inFlight() + queue.deadLetters())
        .sum();
  }

  private static Map<String, Integer> mails(JsonNode mailbox) {
    Map<String, Integer> mails = new HashMap<>();
    mailbox.path("mails").forEach(mail -> mail.path("to").forEach(to -> mails.merge(to.asText(), 1, Integer::sum)));
    return mails;
  }

  private static void check(List<String> broken, boolean holds, String promise) {
    if (!holds) {
      broken.add(promise);
    }
  }

  private static double seconds(long since) {
    return Duration.ofNanos(System.nanoTime() - since).toMillis() / 1000.0;
  }
}
