package org.redress.caseworkaws.table;

import java.util.Optional;
import java.util.function.Supplier;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.CaseSummary;
import org.redress.casework.Change;
import org.redress.casework.Opening;
import org.redress.casework.Page;
import org.redress.casework.Stage;
import org.redress.casework.Wake;
import org.redress.casework.report.Message;
import org.redress.casework.timeline.TimelineEvent;
import org.redress.caseworkaws.texts.LongTexts;

/** Cases in the table. */
public final class DynamoCaseStore implements CaseStore {

  private final CaseTable table;
  private final Openings openings;
  private final Changes changes;
  private final CaseReads reads;

  /**
   * Wires the store.
   *
   * @param texts asked for when a text is too long for the table; a function that never meets one need not have it
   * @param history notes whom and what an opened case reports
   */
  public DynamoCaseStore(CaseTable table, Supplier<? extends LongTexts> texts, HistoryItems history) {
    this.table = table;
    MessageKeeper messages = new MessageKeeper(texts);
    this.openings = new Openings(table, messages, history);
    this.changes = new Changes(table, messages, history);
    this.reads = new CaseReads(table, messages);
  }

  @Override
  public Opened open(Opening opening) {
    return openings.open(opening);
  }

  @Override
  public Committed commit(Change change) {
    return changes.commit(change);
  }

  @Override
  public Optional<Case> find(CaseId id) {
    return table.get(Keys.head(id)).map(HeadItem::read);
  }

  @Override
  public Optional<CaseWithReport> findWithReport(CaseId id) {
    return reads.withReport(id);
  }

  @Override
  public Optional<CaseWithScreening> findWithScreening(CaseId id) {
    return reads.withScreening(id);
  }

  @Override
  public boolean postpone(Case seen, Wake next) {
    return changes.postpone(seen, next);
  }

  @Override
  public Page<Message> messages(CaseId id, Optional<Page.Cursor> from) {
    return reads.messages(id, from);
  }

  @Override
  public Page<TimelineEvent> timeline(CaseId id, Optional<Page.Cursor> from) {
    return PagedQuery.read(table, Queries.under(id, Keys.EVENTS), from, EventItem::read);
  }

  @Override
  public Page<CaseSummary> list(Stage.Name stage, int limit, Optional<Page.Cursor> from) {
    Page<Item> page = new ShardedIndex(table, Names.WORK_INDEX, Names.WORK_KEY, Names.WORK_ORDER,
        shard -> IndexKeys.work(stage, shard))
        .page(limit, from);
    return new Page<>(page.items().stream().map(HeadItem::readSummary).toList(), page.next());
  }
}
