package org.redress.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.redress.casework.Access;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.Handling;
import org.redress.casework.Opening;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.report.Language;
import org.redress.casework.report.Post;
import org.redress.casework.report.Report;
import org.redress.casework.report.Reporter;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.Timeline;
import org.redress.casework.timeline.TimelineEvent;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Fills a table with cases that wait for a reviewer: one of each kind is opened as any other, and its items are copied
 * under other ids by batch writes.
 */
final class WaitingCases {

  /** What one case in a thousand has. */
  static final ClauseId RARE = new ClauseId("threats");

  private static final ClauseId COMMON = new ClauseId("harassment");
  private static final int RARELY = 1_000;
  private static final int BATCH = 24;
  private static final int WRITERS = 8;
  private static final SplittableRandom RANDOM = new SplittableRandom(1);

  private final DynamoDbClient client;
  private final String table;
  private final CaseStore cases;
  private final Map<CaseId, List<Map<String, AttributeValue>>> read = new HashMap<>();

  WaitingCases(DynamoDbClient client, String table, CaseStore cases) {
    this.client = client;
    this.table = table;
    this.cases = cases;
  }

  /** Adds so many, five or more: a quarter of each priority, due a minute one after the other, half of them late. */
  void add(int count) throws Exception {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    List<CaseId> opened = Arrays.stream(Priority.values())
        .map(priority -> open(new Stage.Queued(priority, now), COMMON, now))
        .toList();
    CaseId rare = open(new Stage.Queued(Priority.LOW, now), RARE, now);
    try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
      List<Future<?>> all = new ArrayList<>();
      List<Map<String, AttributeValue>> batch = new ArrayList<>();
      for (int number = opened.size() + 1; number < count; number++) {
        CaseId like = number % RARELY == 0 ? rare : opened.get(number % opened.size());
        Instant due = now.plus(Duration.ofMinutes(number - count / 2L));
        batch.addAll(copies(like, CaseId.random(RANDOM), due));
        if (batch.size() >= BATCH || number == count - 1) {
          List<Map<String, AttributeValue>> items = List.copyOf(batch);
          all.add(writers.submit(() -> write(items)));
          batch.clear();
        }
      }
      for (Future<?> one : all) {
        one.get();
      }
    }
  }

  private List<Map<String, AttributeValue>> copies(CaseId like, CaseId id, Instant due) {
    return read.computeIfAbsent(like, this::items).stream().map(item -> copy(item, id, due)).toList();
  }

  /** What a list reads of a case. */
  private List<Map<String, AttributeValue>> items(CaseId id) {
    return List.of("HEAD", "CONCERNS")
        .stream()
        .map(
            kind -> client.getItem(
                request -> request.tableName(table)
                    .key(Map.of("pk", text("CASE#" + id), "sk", text(kind))))
                .item())
        .toList();
  }

  private static Map<String, AttributeValue> copy(
      Map<String, AttributeValue> item, CaseId id, Instant due) {
    Map<String, AttributeValue> copy = new HashMap<>(item);
    copy.put("pk", text("CASE#" + id));
    Optional.ofNullable(item.get("workOrder")).map(AttributeValue::s).ifPresent(order -> {
      String moment = due.truncatedTo(ChronoUnit.MILLIS).toString().replaceFirst("(:\\d\\d)Z$", "$1.000Z");
      copy.put("due", text(moment));
      copy.put("workOrder", text(order.charAt(0) + "#" + moment + "#" + id));
      String key = Optional.ofNullable(item.get("workKey")).map(AttributeValue::s).orElse("");
      copy.put("workKey", text(key.substring(0, key.lastIndexOf('#') + 1) + Math.floorMod(id.value().hashCode(), 2)));
    });
    return copy;
  }

  private void write(List<Map<String, AttributeValue>> items) {
    Map<String, List<WriteRequest>> left = Map.of(
        table,
        items.stream()
            .map(item -> WriteRequest.builder().putRequest(PutRequest.builder().item(item).build()).build())
            .toList());
    while (!left.isEmpty()) {
      Map<String, List<WriteRequest>> asked = left;
      left = client.batchWriteItem(request -> request.requestItems(asked)).unprocessedItems();
    }
  }

  private CaseId open(Stage stage, ClauseId clause, Instant now) {
    CaseId id = CaseId.random(RANDOM);
    Report report = new Report(
        "They wrote to me again.",
        List.of(
            new Post(
                "Nobody wants you here", Optional.of("https://social.example.org/p/1"), Optional.empty(),
                Optional.of("@someone"), Optional.empty())),
        false, List.of());
    TimelineEvent event = TimelineEvent.following(
        Timeline.root(id.value()), 1, now, Actor.REPORTER, TimelineEvent.Kind.OPENED, Map.of(), Optional.empty());
    cases.open(
        new Opening(
            new Case(
                id, 1, stage, now, now, LocalDate.EPOCH, new Reporter.Anonymous(),
                Access.first(false, Language.ENGLISH), 1, new TreeSet<>(List.of(clause)), false, 0, 0, 0, 1, 1,
                Handling.NONE,
                Optional.empty(), Optional.empty(), event.hash()),
            event, report, Optional.empty(), Optional.empty()));
    return id;
  }

  private static AttributeValue text(String text) {
    return AttributeValue.fromS(text);
  }
}
