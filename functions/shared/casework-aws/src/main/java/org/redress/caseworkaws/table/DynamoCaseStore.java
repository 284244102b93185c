package org.redress.caseworkaws.table;

import java.util.List;
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
import org.redress.casework.timeline.TimelineEvent;
import org.redress.caseworkaws.texts.LongTexts;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** Cases in the table. */
public final class DynamoCaseStore implements CaseStore {

  private static final int EVENTS_A_PAGE = 100;

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
    this.openings = new Openings(table, texts, history);
    this.changes = new Changes(table);
    this.reads = new CaseReads(table, texts);
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
  public Page<TimelineEvent> timeline(CaseId id, Optional<Page.Cursor> from) {
    Place start = Position.of(from, 1).places().getFirst();
    QueryResponse answer = table.query(
        Queries.under(id, Keys.EVENTS)
            .limit(EVENTS_A_PAGE)
            .exclusiveStartKey(start.startKey()));
    Place end = answer.hasLastEvaluatedKey() ? new Place.After(answer.lastEvaluatedKey()) : new Place.End();
    return new Page<>(
        answer.items().stream().map(item -> EventItem.read(new Item(item))).toList(),
        new Position(List.of(end)).toCursor());
  }

  @Override
  public Page<CaseSummary> list(Stage.Name stage, int limit, Optional<Page.Cursor> from) {
    Page<Item> page = new ShardedIndex(table, Names.WORK_INDEX, Names.WORK_KEY, Names.WORK_ORDER,
        shard -> Keys.work(stage, shard))
        .page(limit, from);
    return new Page<>(page.items().stream().map(HeadItem::readSummary).toList(), page.next());
  }
}
