package org.redress.caseworkaws.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.casework.CaseId;
import org.redress.casework.Notice;
import org.redress.casework.NoticeState;
import org.redress.casework.erasure.CaseObjects.Place;
import org.redress.casework.evidence.Evidence;
import org.redress.casework.personaldata.Category;
import org.redress.casework.personaldata.HeldItem;
import org.redress.casework.personaldata.HeldObject;
import org.redress.casework.personaldata.PersonalDataMap;
import org.redress.casework.timeline.TimelineEvent;

/**
 * All items of a case's own partition, and where else in table and bucket there is something of the case: as the map of
 * personal data says.
 */
record CaseRemains(CaseId id, List<Item> items, PersonalDataMap map) {

  private static final String MAIL = "mail";

  static CaseRemains read(CaseTable table, CaseId id, PersonalDataMap map) {
    return new CaseRemains(id, table.queryAll(Queries.all(Keys.partition(id))), map);
  }

  /** Objects that belong to the case, with their category. */
  record Objects(Place place, Category category) {}

  List<Objects> objects() {
    return map.objects().stream().flatMap(kind -> objects(kind)).toList();
  }

  private Stream<Objects> objects(HeldObject kind) {
    return switch (kind.of()) {
      case "case" -> Stream.of(new Objects(new Place(kind.prefix() + id + "/", true), kind.category()));
      case "evidence" -> under(Keys.EVIDENCE).map(EvidenceItem::read)
          .map(Evidence::key)
          .map(key -> new Objects(new Place(kind.prefix() + key + "/", true), kind.category()));
      case "mail" -> mails().map(mail -> new Objects(new Place(kind.prefix() + mail, false), kind.category()));
      default -> Stream.empty();
    };
  }

  private Stream<String> mails() {
    return Stream.concat(
        events().flatMap(event -> Optional.ofNullable(event.facts().get(MAIL)).stream()),
        under(Keys.RAW_MAILS).map(item -> item.key().sk().substring(Keys.RAW_MAILS.length())));
  }

  /** Items in other partitions that lead to the case. */
  List<Key> elsewhere(Instant receivedAt) {
    List<Key> keys = new ArrayList<>();
    under(Keys.NOTICES).map(NoticeItem::read).flatMap(CaseRemains::messageIds).map(Keys::mail).forEach(keys::add);
    under(Keys.traces(id).sk()).map(TracesItem::read).forEach(
        all -> all.forEach(pk -> keys.add(HistoryKeys.reported(pk, receivedAt, id))));
    keys.addAll(golden());
    return keys;
  }

  /** Where it may be noted that somebody looked at the case once more. */
  List<Key> golden() {
    return GoldenItem.keys(id, events().toList());
  }

  /** The case's own items that go. */
  List<Item> going() {
    return items.stream().filter(item -> type(item).filter(HeldItem::stays).isEmpty()).toList();
  }

  /** The case's own items that stay, without what their type loses. */
  List<Item> staying() {
    return items.stream().filter(item -> type(item).filter(HeldItem::stays).isPresent()).toList();
  }

  Optional<HeldItem> type(Item item) {
    return map.item(item.key().pk(), item.key().sk());
  }

  private Stream<TimelineEvent> events() {
    return under(Keys.EVENTS).map(EventItem::read);
  }

  private Stream<Item> under(String prefix) {
    return items.stream().filter(item -> item.key().sk().startsWith(prefix));
  }

  private static Stream<String> messageIds(Notice notice) {
    return Stream.concat(Stream.of(notice.state()), notice.heard().byAttempt().values().stream())
        .flatMap(state -> messageId(state).stream())
        .distinct();
  }

  private static Optional<String> messageId(NoticeState state) {
    return switch (state) {
      case NoticeState.Sent(var messageId) -> messageId;
      case NoticeState.Returned(var messageId) -> messageId;
      case NoticeState.Delivered(var messageId) -> messageId;
      case NoticeState.Bounced(var messageId) -> messageId;
      case NoticeState.Complained(var messageId) -> messageId;
      case NoticeState.Pending _,NoticeState.Sending _,NoticeState.Unknown _,NoticeState.Failed _,NoticeState.Suppressed _ ->
        Optional.empty();
    };
  }
}
