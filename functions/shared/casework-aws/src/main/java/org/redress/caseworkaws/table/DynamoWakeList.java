package org.redress.caseworkaws.table;

import java.time.Instant;
import java.util.Optional;
import org.redress.casework.Page;
import org.redress.casework.WakeList;

/** The wake list: the table's index {@code wake}, in which an item stands only as long as it has a time to wake at. */
public final class DynamoWakeList implements WakeList {

  private final ShardedIndex index;

  public DynamoWakeList(CaseTable table) {
    this.index = new ShardedIndex(table, Names.WAKE_INDEX, Names.WAKE_SHARD, Names.WAKE_AT, IndexKeys::wake);
  }

  @Override
  public Page<Due> due(Instant now, int limit, Optional<Page.Cursor> from) {
    // Times are kept to the millisecond and ids follow them, so what is due now sorts before the next millisecond.
    Page<Item> page = index.pageBefore(Keys.moment(now.plusMillis(1)), limit, from);
    return new Page<>(page.items().stream().map(item -> IndexKeys.due(item.key())).toList(), page.next());
  }
}
