package org.redress.caseworkaws.table;

import java.util.Optional;
import org.redress.casework.CaseId;
import org.redress.casework.Wake;

/** When and why to look again, as attributes of a head or a notice. Without them the item is not in the wake index. */
final class WakeItem {

  static final String REASON = "wakeReason";
  static final String HINTS = "wakeHints";

  private WakeItem() {}

  /**
   * Adds the wake, if there is one.
   *
   * @param id what tells the item from all others that wake at the same moment
   */
  static void write(Optional<Wake> wake, CaseId shardOf, String id, int shards, Attributes item) {
    write(wake, IndexKeys.shard(shardOf, shards), id, item);
  }

  /** As {@link #write(Optional, CaseId, String, int, Attributes)}, in a shard. */
  static void write(Optional<Wake> wake, int shard, String id, Attributes item) {
    wake.ifPresent(
        again -> item.put(Names.WAKE_SHARD, IndexKeys.wake(shard))
            .put(Names.WAKE_AT, IndexKeys.wakeAt(again.at(), id))
            .put(REASON, again.reason().name())
            .put(HINTS, again.hints()));
  }

  static Optional<Wake> read(Item item) {
    return item.optionalText(Names.WAKE_AT)
        .map(
            at -> new Wake(
                IndexKeys.wakeTime(at), Wake.Reason.valueOf(item.text(REASON)), item.number(HINTS)));
  }
}
