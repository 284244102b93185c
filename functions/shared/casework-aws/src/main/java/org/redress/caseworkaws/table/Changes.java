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
import org.redress.casework.claims.ClaimStep;
import org.redress.casework.numbers.Counted;
import org.redress.casework.report.Message;
import org.redress.casework.review.Work;
import org.redress.casework.statistics.Additions;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** Changes cases: one transaction each, on the condition that the case stands as it was read. */
final class Changes {

  /** The token of the call that last moved a wake, so that a call whose reply was lost knows its own work again. */
  private static final String MOVER = "wakeMover";

  private final CaseTable table;
  private final MessageKeeper messages;
  private final Redactions redactions;
  private final HistoryItems history;

  Changes(CaseTable table, MessageKeeper messages, HistoryItems history) {
    this.history = history;
    this.table = table;
    this.messages = messages;
    this.redactions = new Redactions(table, messages);
  }

  Committed commit(Change change) {
    Optional<Work.Redacted> redacted = change.work()
        .filter(Work.Redacted.class::isInstance)
        .map(Work.Redacted.class::cast);
    if (redacted.isPresent()) {
      return redactions.keep(change, redacted.get(), puts -> commit(change, puts));
    }
    if (change.message().isEmpty()) {
      return commit(change, List.of());
    }
    Message message = change.message().get();
    return messages.keep(
        change.after().id(), change.event(), message.words(),
        item -> commit(change, List.of(Puts.fresh(MessageItem.complete(item, message)))),
        Committed.Kept.class::isInstance);
  }

  private Committed commit(Change change, List<Put> beside) {
    CaseId id = change.after().id();
    List<Put> puts = new ArrayList<>(beside);
    puts.add(head(change));
    puts.add(Puts.fresh(EventItem.write(id, change.event())));
    puts.add(Puts.always(DayItem.write(id, change.event())));
    change.screening()
        .ifPresent(result -> puts.add(Puts.fresh(ScreeningItem.write(id, change.after().screenings(), result))));
    change.notices().forEach(notice -> {
      Attributes item = NoticeItem.write(notice, table.shards());
      puts.add(notice.isNew() ? Puts.fresh(item) : Puts.replacing(notice.version() - 1, item));
    });
    change.evidence()
        .ifPresent(
            as -> puts.add(Puts.replacing(as.version() - 1, EvidenceItem.write(as, table.shards()))));
    change.request()
        .ifPresent(request -> puts.add(Puts.fresh(SeenItem.request(request, id, change.event()))));
    change.work().ifPresent(work -> put(id, work, puts));
    List<ConditionCheck> checks = new ArrayList<>();
    change.claim().ifPresent(step -> put(id, step, puts, checks));
    List<Update> counts = new ArrayList<>(WeekItem.add(Additions.of(change), id));
    Optional<Attributes> writer = change.message().flatMap(message -> history.writer(change.before(), message));
    writer.ifPresent(noted -> {
      puts.add(Puts.always(noted));
      counts.add(TracesItem.adding(id, noted));
    });
    Counted.of(change).map(counted -> CountItem.add(counted, id)).ifPresent(counts::add);
    return table.writeTogether(puts, checks, counts)
        || isKept(change) ? new Committed.Kept() : new Committed.Stale();
  }

  private Put head(Change change) {
    Attributes head = HeadItem.write(change.after(), table.shards());
    int before = change.before().version();
    return change.outsider()
        .map(subject -> Puts.replacingWithout(HandlingItem.DECIDED_BY, subject, before, head))
        .orElseGet(() -> Puts.replacing(before, head));
  }

  private static void put(CaseId id, Work work, List<Put> puts) {
    switch (work) {
      case Work.Noted(var note) -> puts.add(Puts.fresh(NoteItem.write(id, note)));
      case Work.Chosen(var golden) -> puts.add(Puts.fresh(GoldenItem.write(golden)));
      case Work.Judged(var opinion, _) -> puts.add(Puts.always(OpinionItem.write(id, opinion)));
      // Its words are among what is put beside the head.
      case Work.Redacted _ -> {
      }
    }
  }

  private void put(CaseId id, ClaimStep step, List<Put> puts, List<ConditionCheck> checks) {
    switch (step) {
      case ClaimStep.Moved(var before, var after) -> puts.add(ClaimItem.replacing(before, after, table.shards()));
      case ClaimStep.Checked checked -> checks.add(ClaimItem.check(Keys.claim(id).attributes(), checked));
    }
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
