package org.redress.caseworkaws.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore.Committed;
import org.redress.casework.Change;
import org.redress.casework.Wake;
import org.redress.casework.report.Message;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;

/** Changes cases: one transaction each, on the condition that the case stands as it was read. */
final class Changes {

  /** The token of the call that last moved a wake, so that a call whose reply was lost knows its own work again. */
  private static final String MOVER = "wakeMover";

  private final CaseTable table;
  private final MessageKeeper messages;

  Changes(CaseTable table, MessageKeeper messages) {
    this.table = table;
    this.messages = messages;
  }

  Committed commit(Change change) {
    if (change.message().isEmpty()) {
      return commit(change, Optional.empty());
    }
    Message message = change.message().get();
    return messages.keep(
        change.after().id(), change.event(), message.words(),
        item -> commit(change, Optional.of(MessageItem.complete(item, message))), Committed.Kept.class::isInstance);
  }

  private Committed commit(Change change, Optional<Attributes> message) {
    CaseId id = change.after().id();
    List<Put> puts = new ArrayList<>();
    puts.add(Puts.replacing(change.before().version(), HeadItem.write(change.after(), table.shards())));
    puts.add(Puts.fresh(EventItem.write(id, change.event())));
    change.screening()
        .ifPresent(result -> puts.add(Puts.fresh(ScreeningItem.write(id, change.after().screenings(), result))));
    change.notice().ifPresent(notice -> puts.add(Puts.fresh(NoticeItem.write(notice, table.shards()))));
    change.evidence()
        .ifPresent(
            as -> puts.add(Puts.replacing(as.version() - 1, EvidenceItem.write(as, table.shards()))));
    message.ifPresent(item -> puts.add(Puts.fresh(item)));
    change.request()
        .ifPresent(request -> puts.add(Puts.fresh(SeenItem.request(request, id, change.event()))));
    return table.writeTogether(puts) || isKept(change) ? new Committed.Kept() : new Committed.Stale();
  }

  /** Whether an earlier attempt at this very change, whose reply was lost, had been kept. */
  private boolean isKept(Change change) {
    return table.get(Keys.event(change.after().id(), change.event().seq()))
        .filter(event -> event.digest(EventItem.HASH).equals(change.event().hash()))
        .isPresent();
  }

  boolean postpone(Case seen, Wake next) {
    String mover = table.token();
    Attributes wanted = new Attributes().put(MOVER, mover);
    WakeItem.write(Optional.of(next), seen.id(), seen.id().value(), table.shards(), wanted);
    Attributes known = new Attributes();
    WakeItem.write(seen.wake(), seen.id(), seen.id().value(), table.shards(), known);

    Map<String, String> names = new HashMap<>(Map.of("#version", Names.VERSION, "#wakeAt", Names.WAKE_AT));
    Map<String, AttributeValue> values = new HashMap<>();
    values.put(":version", AttributeValue.fromN(Integer.toString(seen.version())));
    List<String> sets = new ArrayList<>();
    wanted.map().forEach((name, value) -> {
      sets.add("#" + name + " = :" + name);
      names.put("#" + name, name);
      values.put(":" + name, value);
    });
    String unmoved;
    if (seen.wake().isPresent()) {
      unmoved = "#wakeAt = :seenAt AND #wakeHints = :seenHints";
      values.put(":seenAt", known.get(Names.WAKE_AT));
      values.put(":seenHints", known.get(WakeItem.HINTS));
    } else {
      unmoved = "attribute_not_exists(#wakeAt)";
    }
    CaseTable.Update update = table.update(
        request -> request.key(Keys.head(seen.id()).attributes())
            .updateExpression("SET " + String.join(", ", sets))
            .conditionExpression("#version = :version AND " + unmoved)
            .expressionAttributeNames(names)
            .expressionAttributeValues(values));
    return switch (update) {
      case CaseTable.Update.Kept _ -> true;
      case CaseTable.Update.Refused(var standing) -> standing.flatMap(head -> head.optionalText(MOVER))
          .equals(Optional.of(mover));
    };
  }
}
