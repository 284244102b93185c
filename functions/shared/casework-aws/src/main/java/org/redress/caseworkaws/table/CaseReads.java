package org.redress.caseworkaws.table;

import java.util.List;
import java.util.Optional;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore.CaseWithReport;
import org.redress.casework.CaseStore.CaseWithScreening;
import org.redress.casework.Page;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.report.Message;
import org.redress.casework.report.Report;

/**
 * Reads single cases, consistently and in one call. Items that were written together are not always seen together: what
 * the head says must be there and was not yet among what came with it is asked for once more.
 */
final class CaseReads {

  private static final int USUAL_SCREENING = 1;

  private final CaseTable table;
  private final MessageKeeper messages;

  CaseReads(CaseTable table, MessageKeeper messages) {
    this.table = table;
    this.messages = messages;
  }

  /** One query: head and first message are neighbours. */
  Optional<CaseWithReport> withReport(CaseId id) {
    List<Item> items = table.query(
        Queries.between(id, Keys.HEAD, Keys.FIRST_MESSAGE))
        .items()
        .stream()
        .map(Item::new)
        .toList();
    return among(items, Keys.head(id)).map(HeadItem::read)
        .map(head -> new CaseWithReport(head, report(items, Keys.firstMessage(id))));
  }

  /**
   * One batch: the report and the notices lie between head and screening, so a query would read them too, and a
   * transactional read would cost twice and collide with writers. A case screened again takes a second call.
   */
  Optional<CaseWithScreening> withScreening(CaseId id) {
    List<Item> items = table.getAll(List.of(Keys.head(id), Keys.screening(id, USUAL_SCREENING)));
    return among(items, Keys.head(id)).map(HeadItem::read)
        .map(head -> new CaseWithScreening(head, screening(items, head)));
  }

  /** What was said after the report. */
  Page<Message> messages(CaseId id, Optional<Page.Cursor> from) {
    return PagedQuery.read(
        table, Queries.between(id, Keys.LATER_MESSAGES, Keys.LAST_MESSAGE), from,
        item -> MessageItem.readLater(item, messages::words));
  }

  private Report report(List<Item> items, Key key) {
    return MessageItem.read(among(items, key).orElseGet(() -> demand(key)), messages::words);
  }

  private Optional<ScreeningResult> screening(List<Item> items, Case head) {
    if (head.screenings() == 0) {
      return Optional.empty();
    }
    Key key = Keys.screening(head.id(), head.screenings());
    return Optional.of(ScreeningItem.read(among(items, key).orElseGet(() -> demand(key))));
  }

  private Item demand(Key key) {
    return table.get(key).orElseThrow(() -> new IllegalStateException("The case table has lost " + key));
  }

  private static Optional<Item> among(List<Item> items, Key key) {
    return items.stream().filter(item -> item.key().equals(key)).findFirst();
  }
}
