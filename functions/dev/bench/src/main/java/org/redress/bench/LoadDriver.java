package org.redress.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Submits reports as patient clients do: each has an idempotency key and repeats its report under it until the report is
 * acknowledged, whatever happens to the system in between.
 */
final class LoadDriver {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final Duration POLL = Duration.ofMillis(10);
  private static final List<String> WORDS = List.of(
      "You clearly have no idea what this ward needs.", "Stay away from the branch meeting or else.",
      "What a pathetic excuse for a councillor.",
      "I disagree with every word of that motion, and I will vote against it.");

  private final HttpClient http;
  private final URI reports;
  private final Semaphore clients;
  private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
  private final AtomicInteger repeated = new AtomicInteger();

  LoadDriver(HttpClient http, URI reports, int clients) {
    this.http = http;
    this.reports = reports;
    this.clients = new Semaphore(clients);
  }

  /** The references of the acknowledged reports by the address that each one's acknowledgement must go to. */
  Map<String, String> acknowledged() {
    return Map.copyOf(acknowledged);
  }

  /** How often a report had to be repeated under its key. */
  int repeated() {
    return repeated.get();
  }

  /** Waits until so many reports are acknowledged, or the clients have lost their patience. */
  void awaitAcknowledged(int count) throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (acknowledged.size() < count && System.nanoTime() < deadline) {
      Thread.sleep(POLL);
    }
  }

  /** Submits the reports with these numbers, and returns when each is acknowledged or its client has lost patience. */
  void submit(int from, int count) throws InterruptedException {
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int number = from; number < from + count; number++) {
        int report = number;
        var _ = executor.submit(() -> {
          clients.acquire();
          try {
            submitPatiently(report);
          } finally {
            clients.release();
          }
          return report;
        });
      }
      executor.shutdown();
      if (!executor.awaitTermination(PATIENCE.multipliedBy(2).toMillis(), TimeUnit.MILLISECONDS)) {
        executor.shutdownNow();
      }
    }
  }

  private void submitPatiently(int number) throws IOException, InterruptedException {
    String address = "member" + number + "@example.org";
    HttpRequest request = HttpRequest.newBuilder(reports)
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", "bench-" + number)
        .timeout(Duration.ofSeconds(30))
        .POST(HttpRequest.BodyPublishers.ofString(body(number, address)))
        .build();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      try {
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() == 201) {
          acknowledged.put(address, JSON.readTree(response.body()).path("reference").asText());
          return;
        }
        if (response.statusCode() < 500) {
          throw new IllegalStateException("A report was refused with " + response.statusCode());
        }
      } catch (IOException _) {
        // The system is down, as a rehearsal means it to be; the report is repeated under its key.
      }
      repeated.incrementAndGet();
      Thread.sleep(PAUSE);
    }
  }

  private static String body(int number, String address) throws IOException {
    return JSON.writeValueAsString(
        Map.of(
            "account", "It stands under a post of mine, number " + number + ".",
            "posts",
            List.of(
                Map.of(
                    "text", WORDS.get(number % WORDS.size()),
                    "url", "https://social.example.org/posts/" + number,
                    "platform", "Example Social",
                    "author", "@somebody" + number,
                    "postedAt", "2026-11-20")),
            "ongoing", false,
            "clauses", List.of("abuse"),
            "reporter", Map.of("mode", "named", "name", "Member " + number, "email", address),
            "consent", true));
  }
}
