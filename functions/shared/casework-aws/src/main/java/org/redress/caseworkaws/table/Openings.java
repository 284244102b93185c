package org.redress.caseworkaws.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore.Opened;
import org.redress.casework.Opening;
import org.redress.casework.RequestKey;
import org.redress.casework.history.Reported;
import org.redress.casework.numbers.Counted;
import org.redress.casework.statistics.Additions;
import org.redress.casework.timeline.Digest;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** Opens cases: one transaction each, in which nothing may stand where the new items go. */
final class Openings {

  /** A transaction holds 25 items of ours; what is left over is noted when the case is screened. */
  private static final int MOST_HISTORY = 13;

  private final CaseTable table;
  private final MessageKeeper messages;
  private final HistoryItems history;

  Openings(CaseTable table, MessageKeeper messages, HistoryItems history) {
    this.table = table;
    this.messages = messages;
    this.history = history;
  }

  Opened open(Opening opening) {
    return messages.keep(
        opening.opened().id(), opening.event(), opening.report(), message -> keep(opening, message),
        Opened.Kept.class::isInstance);
  }

  private Opened keep(Opening opening, Attributes message) {
    CaseId id = opening.opened().id();
    List<Put> puts = new ArrayList<>();
    puts.add(Puts.fresh(HeadItem.write(opening.opened(), table.shards())));
    puts.add(Puts.fresh(message));
    puts.add(Puts.fresh(EventItem.write(id, opening.event())));
    puts.add(Puts.always(DayItem.write(id, opening.event())));
    opening.notice().ifPresent(notice -> puts.add(Puts.fresh(NoticeItem.write(notice, table.shards()))));
    opening.request().ifPresent(key -> puts.add(Puts.fresh(SeenItem.request(key, id, opening.event()))));
    puts.add(Puts.fresh(history.concerns(opening)));
    List<Attributes> noted = Stream.concat(
        history.reporter(opening.opened()).stream(),
        history.accountsAndPosts(opening.opened(), Reported.of(opening.report())).stream().limit(MOST_HISTORY))
        .toList();
    if (!noted.isEmpty()) {
      puts.add(Puts.fresh(TracesItem.write(id, noted)));
      noted.forEach(item -> puts.add(Puts.always(item)));
    }
    List<Update> counts = new ArrayList<>(WeekItem.add(Additions.of(opening), id));
    counts.add(CountItem.add(Counted.of(opening), id));
    return table.writeTogether(puts, List.of(), counts)
        ? new Opened.Kept()
        : inTheWay(opening);
  }

  /** What kept the opening from being kept: itself, the same request before, or another case. */
  private Opened inTheWay(Opening opening) {
    Optional<Digest> standing = table.get(Keys.event(opening.opened().id(), opening.event().seq()))
        .map(event -> event.digest(EventItem.HASH));
    if (standing.equals(Optional.of(opening.event().hash()))) {
      return new Opened.Kept();
    }
    Optional<Item> before = opening.request().flatMap(request -> table.get(Keys.request(request.key())));
    if (before.isPresent()) {
      return opening.request().map(RequestKey::content).equals(Optional.of(SeenItem.content(before.get())))
          ? new Opened.Before(SeenItem.caseId(before.get()))
          : new Opened.OtherContent();
    }
    if (standing.isPresent()) {
      return new Opened.IdTaken();
    }
    throw new IllegalStateException("Case " + opening.opened().id() + " was refused by something that is gone now");
  }
}
