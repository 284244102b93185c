package org.redress.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
import org.redress.casework.Change;
import org.redress.casework.Handling;
import org.redress.casework.Opening;
import org.redress.casework.Page;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.report.Language;
import org.redress.casework.report.Report;
import org.redress.casework.report.Reporter;
import org.redress.casework.review.Review;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.Digest;
import org.redress.casework.timeline.PersonalPart;
import org.redress.casework.timeline.Timeline;
import org.redress.casework.timeline.TimelineEvent;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Fills a table with cases that have a timeline: one is made as any other, and its items are copied under other ids, hashed
 * anew, by batch writes.
 */
final class RecordedCases {

  /** So many events has each. */
  static final int EVENTS = 4;

  private static final int BATCH = 24;
  private static final int WRITERS = 4;
  private static final int MOST_WAITING = 200;
  private static final int DAY_SHARDS = 16;

  private final DynamoDbClient client;
  private final String table;
  private final CaseStore cases;
  private final SplittableRandom random = new SplittableRandom(1);
  private final Instant now;
  private final List<TimelineEvent> events;
  private final List<Map<String, AttributeValue>> items;

  /** @param now when all of them changed */
  RecordedCases(DynamoDbClient client, String table, CaseStore cases, Instant now) {
    this.client = client;
    this.table = table;
    this.cases = cases;
    this.now = now.truncatedTo(ChronoUnit.MILLIS);
    CaseId first = first();
    events = Page.all(from -> cases.timeline(first, from)).toList();
    items = new ArrayList<>();
    items.add(item("CASE#" + first, "HEAD"));
    for (int seq = 1; seq <= EVENTS; seq++) {
      items.add(item("CASE#" + first, "EVENT#0000" + seq));
    }
    items.add(item(dayOf(first), "CASE#" + first));
  }

  LocalDate day() {
    return LocalDate.ofInstant(now, ZoneOffset.UTC);
  }

  /** Adds so many, and gives the ids of some of them. */
  List<CaseId> add(int count, int some) throws Exception {
    List<CaseId> known = new ArrayList<>();
    try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
      List<Future<?>> all = new ArrayList<>();
      List<Map<String, AttributeValue>> batch = new ArrayList<>();
      for (int number = 1; number < count; number++) {
        CaseId id = CaseId.random(random);
        if (known.size() < some) {
          known.add(id);
        }
        batch.addAll(copies(id, events));
        if (batch.size() >= BATCH || number == count - 1) {
          List<Map<String, AttributeValue>> full = List.copyOf(batch);
          all.add(writers.submit(() -> write(full)));
          batch.clear();
        }
        if (all.size() == MOST_WAITING) {
          await(all);
        }
      }
      await(all);
    }
    return known;
  }

  private static void await(List<Future<?>> all) throws Exception {
    for (Future<?> one : all) {
      one.get();
    }
    all.clear();
  }

  /** All of a case anew, as if these had been its events. */
  void rewrite(CaseId id, List<TimelineEvent> as) {
    copies(id, as).stream().filter(item -> !text(item, "pk").startsWith("DAY#")).forEach(
        item -> client.putItem(put -> put.tableName(table).item(item)));
  }

  List<TimelineEvent> events() {
    return events;
  }

  private List<Map<String, AttributeValue>> copies(CaseId id, List<TimelineEvent> as) {
    List<Map<String, AttributeValue>> copies = new ArrayList<>();
    Digest previous = Timeline.root(id.value());
    for (TimelineEvent event : as) {
      Map<String, AttributeValue> copy = copy(items.get(event.seq()), "CASE#" + id);
      copy.put("previous", AttributeValue.fromS(previous.hex()));
      copy.put("actor", AttributeValue.fromS(event.actor().name()));
      previous = TimelineEvent.following(
          previous, event.seq(), event.at(), event.actor(), event.kind(), event.facts(), event.personal()).hash();
      copy.put("hash", AttributeValue.fromS(previous.hex()));
      copies.add(copy);
    }
    Map<String, AttributeValue> head = copy(items.getFirst(), "CASE#" + id);
    head.put("lastHash", AttributeValue.fromS(previous.hex()));
    String key = text(head, "workKey");
    head.put(
        "workKey",
        AttributeValue.fromS(key.substring(0, key.lastIndexOf('#') + 1) + Math.floorMod(id.value().hashCode(), 2)));
    String order = text(head, "workOrder");
    head.put("workOrder", AttributeValue.fromS(order.substring(0, order.lastIndexOf('#') + 1) + id));
    copies.add(head);
    Map<String, AttributeValue> changed = copy(items.getLast(), dayOf(id));
    changed.put("sk", AttributeValue.fromS("CASE#" + id));
    changed.put("hash", AttributeValue.fromS(previous.hex()));
    copies.add(changed);
    return copies;
  }

  private static Map<String, AttributeValue> copy(Map<String, AttributeValue> item, String pk) {
    Map<String, AttributeValue> copy = new HashMap<>(item);
    copy.put("pk", AttributeValue.fromS(pk));
    return copy;
  }

  private String dayOf(CaseId id) {
    return String.format("DAY#%s#%02d", day(), Math.floorMod(id.value().hashCode(), DAY_SHARDS));
  }

  private Map<String, AttributeValue> item(String pk, String sk) {
    return client.getItem(
        request -> request.tableName(table)
            .key(Map.of("pk", AttributeValue.fromS(pk), "sk", AttributeValue.fromS(sk)))
            .consistentRead(true))
        .item();
  }

  private static String text(Map<String, AttributeValue> item, String name) {
    return Optional.ofNullable(item.get(name)).map(AttributeValue::s).orElse("");
  }

  private void write(List<Map<String, AttributeValue>> batch) {
    for (int from = 0; from < batch.size(); from += BATCH) {
      Map<String, List<WriteRequest>> left = Map.of(
          table,
          batch.subList(from, Math.min(batch.size(), from + BATCH))
              .stream()
              .map(item -> WriteRequest.builder().putRequest(PutRequest.builder().item(item).build()).build())
              .toList());
      while (!left.isEmpty()) {
        Map<String, List<WriteRequest>> asked = left;
        left = client.batchWriteItem(request -> request.requestItems(asked)).unprocessedItems();
      }
    }
  }

  /** A case that a reviewer has taken up. */
  private CaseId first() {
    CaseId id = CaseId.random(random);
    Report report = new Report("They wrote to me again.", List.of(), false, List.of());
    TimelineEvent event = TimelineEvent.following(
        Timeline.root(id.value()), 1, now, Actor.REPORTER, TimelineEvent.Kind.OPENED, Map.of("posts", "0"),
        Optional.of(PersonalPart.of(Map.of("report", report.digest().hex()), random)));
    Case opened = new Case(
        id, 1, new Stage.Received(), now, now, LocalDate.EPOCH, new Reporter.Anonymous(),
        Access.first(false, Language.ENGLISH), 0, new TreeSet<>(), false, 0, 0, 0, 1, 1, Handling.NONE,
        Optional.empty(), Optional.empty(), event.hash());
    cases.open(new Opening(opened, event, report, Optional.empty(), Optional.empty()));
    Case screened = commit(
        Change.of(
            opened, new Stage.Screened(), now, Actor.function("screen-clauses"), TimelineEvent.Kind.NOT_SCREENED)
            .build());
    Case queued = commit(
        Change.of(
            screened, new Stage.Queued(Priority.NORMAL, now), now, Actor.function("queue-review"),
            TimelineEvent.Kind.QUEUED)
            .facts(Map.of("priority", Priority.NORMAL.name(), "due", now.toString()))
            .build());
    return commit(Review.start(queued, "rory", now).orElseThrow()).id();
  }

  private Case commit(Change change) {
    if (!(cases.commit(change) instanceof CaseStore.Committed.Kept)) {
      throw new IllegalStateException(change.before() + " was changed by another");
    }
    return change.after();
  }
}
