package org.redress.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.redress.casework.CaseId;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Changes cases behind the back of the system, as somebody could who has all rights to the table: each in another way. */
final class Tampering {

  /** In so many ways. */
  static final int WAYS = 7;

  private static final int LAST = RecordedCases.EVENTS;

  private final DynamoDbClient client;
  private final String table;
  private final RecordedCases recorded;

  Tampering(DynamoDbClient client, String table, RecordedCases recorded) {
    this.client = client;
    this.table = table;
    this.recorded = recorded;
  }

  /**
   * Tampers with some cases.
   *
   * @return with what words each is to be told of
   */
  Map<CaseId, String> with(List<CaseId> ids) {
    Map<CaseId, String> told = new LinkedHashMap<>();
    told.put(ids.get(0), changed(ids.get(0)));
    told.put(ids.get(1), dropped(ids.get(1)));
    told.put(ids.get(2), swapped(ids.get(2)));
    told.put(ids.get(3), truncated(ids.get(3)));
    told.put(ids.get(4), inserted(ids.get(4)));
    told.put(ids.get(5), rewritten(ids.get(5)));
    told.put(ids.get(6), removed(ids.get(6)));
    return told;
  }

  private String changed(CaseId id) {
    Map<String, AttributeValue> event = get(id, event(2));
    event.put("kind", AttributeValue.fromS(TimelineEvent.Kind.SCREENED.name()));
    put(event);
    return "event 2 was changed";
  }

  private String dropped(CaseId id) {
    delete(id, event(2));
    return "event 2 is missing";
  }

  private String swapped(CaseId id) {
    Map<String, AttributeValue> second = get(id, event(2));
    Map<String, AttributeValue> third = get(id, event(3));
    second.put("sk", AttributeValue.fromS(event(3)));
    third.put("sk", AttributeValue.fromS(event(2)));
    put(second);
    put(third);
    return "events 2 and 3 are swapped";
  }

  /** The head is made to fit, so that by itself the timeline is whole. */
  private String truncated(CaseId id) {
    Map<String, AttributeValue> head = get(id, "HEAD");
    head.put("version", AttributeValue.fromN(Integer.toString(LAST - 1)));
    head.put("lastHash", Objects.requireNonNull(get(id, event(LAST - 1)).get("hash")));
    put(head);
    delete(id, event(LAST));
    return "event " + LAST + " is not the one that the checkpoint";
  }

  private String inserted(CaseId id) {
    Map<String, AttributeValue> event = get(id, event(2));
    event.put("sk", AttributeValue.fromS(event(LAST + 1)));
    event.put("actor", AttributeValue.fromS("nobody"));
    put(event);
    return "what stands at place " + (LAST + 1) + " was inserted";
  }

  /** All hashes and the head fit: a checkpoint alone knows better. */
  private String rewritten(CaseId id) {
    List<TimelineEvent> events = new ArrayList<>();
    for (TimelineEvent event : recorded.events()) {
      events.add(
          event.seq() == 2
              ? TimelineEvent.following(
                  event.previous(), 2, event.at(), Actor.function("other"), event.kind(), event.facts(),
                  event.personal())
              : event);
    }
    recorded.rewrite(id, events);
    return "event " + LAST + " is not the one that the checkpoint";
  }

  private String removed(CaseId id) {
    delete(id, "HEAD");
    for (int seq = 1; seq <= LAST; seq++) {
      delete(id, event(seq));
    }
    return "it is gone";
  }

  private static String event(int seq) {
    return "EVENT#0000" + seq;
  }

  private static Map<String, AttributeValue> key(CaseId id, String sk) {
    return Map.of("pk", AttributeValue.fromS("CASE#" + id), "sk", AttributeValue.fromS(sk));
  }

  private Map<String, AttributeValue> get(CaseId id, String sk) {
    return new HashMap<>(client.getItem(get -> get.tableName(table).key(key(id, sk)).consistentRead(true)).item());
  }

  private void put(Map<String, AttributeValue> item) {
    client.putItem(put -> put.tableName(table).item(item));
  }

  private void delete(CaseId id, String sk) {
    client.deleteItem(delete -> delete.tableName(table).key(key(id, sk)));
  }
}
