package org.redress.caseworkaws.table;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.redress.casework.CaseId;
import org.redress.casework.checkpoints.ChangedCase;
import org.redress.casework.timeline.TimelineEvent;

/**
 * That a case changed on a day, with what was the end of its timeline then: written by each transition in its own transaction,
 * over what an earlier one of the same day wrote. The day's checkpoint is made of these.
 */
final class DayItem {

  /** May be changed only together with a new name for the items: all are read. */
  private static final int SHARDS = 16;

  /** For so long after its day a checkpoint can still be made, and a case of which it tells be named. */
  private static final Period MEMORY = Period.ofDays(90);

  private static final String SEQ = "seq";

  private DayItem() {}

  static Attributes write(CaseId id, TimelineEvent event) {
    LocalDate day = LocalDate.ofInstant(event.at(), ZoneOffset.UTC);
    return Attributes.of(Keys.changedOn(day, IndexKeys.shard(id, SHARDS), id))
        .put(SEQ, event.seq())
        .put(EventItem.HASH, event.hash())
        .put(Names.EXPIRES_AT, day.plus(MEMORY).atStartOfDay(ZoneOffset.UTC).toEpochSecond());
  }

  /** The partitions of a day. */
  static List<String> partitions(LocalDate day) {
    return IntStream.range(0, SHARDS).mapToObj(shard -> Keys.changedOn(day, shard)).toList();
  }

  static ChangedCase read(Item item) {
    return new ChangedCase(Keys.caseOf(item.key().sk()), item.number(SEQ), item.digest(EventItem.HASH));
  }
}
