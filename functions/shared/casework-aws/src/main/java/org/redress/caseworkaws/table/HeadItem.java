package org.redress.caseworkaws.table;

import java.time.Instant;
import java.time.LocalDate;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.CaseSummary;
import org.redress.casework.Priority;
import org.redress.casework.Stage;

/** A case's head. */
final class HeadItem {

  private static final String RECEIVED_AT = "receivedAt";
  private static final String CHANGED_AT = "changedAt";
  private static final String EXPECTED_BY = "expectedBy";
  private static final String POSTS = "posts";
  private static final String THREAT_TO_LIFE = "threatToLife";
  private static final String NOTICES_OWED = "noticesOwed";
  private static final String SCREENINGS = "screenings";
  private static final String SETBACK = "setback";
  private static final String LAST_HASH = "lastHash";

  private HeadItem() {}

  static Attributes write(Case head, int shards) {
    CaseId id = head.id();
    Attributes item = Attributes.of(Keys.head(id))
        .put(Names.VERSION, head.version())
        .put(RECEIVED_AT, head.receivedAt())
        .put(CHANGED_AT, head.changedAt())
        .put(EXPECTED_BY, head.expectedBy().toString())
        .put(POSTS, head.posts())
        .put(THREAT_TO_LIFE, head.threatToLife())
        .put(NOTICES_OWED, head.noticesOwed())
        .put(SCREENINGS, head.screenings())
        .put(SETBACK, head.setback())
        .put(LAST_HASH, head.lastHash())
        .put(Names.WORK_KEY, Keys.work(head.stage().name(), Keys.shard(id, shards)))
        .put(Names.WORK_ORDER, Keys.workOrder(head));
    StageItem.write(head.stage(), item);
    ReporterItem.write(head.reporter(), item);
    WakeItem.write(head.wake(), id, id.value(), shards, item);
    return item;
  }

  static Case read(Item item) {
    return new Case(
        Keys.caseOf(item.key().pk()), item.number(Names.VERSION), StageItem.read(item), item.moment(RECEIVED_AT),
        item.moment(CHANGED_AT), LocalDate.parse(item.text(EXPECTED_BY)), ReporterItem.read(item), item.number(POSTS),
        item.optionalFlag(THREAT_TO_LIFE), item.number(NOTICES_OWED), item.number(SCREENINGS),
        item.optionalText(SETBACK), WakeItem.read(item),
        item.digest(LAST_HASH));
  }

  /** What the index {@code work} keeps of it. */
  static CaseSummary readSummary(Item item) {
    return new CaseSummary(
        Keys.caseOf(item.key().pk()),
        Stage.Name.valueOf(item.text(StageItem.STAGE)),
        item.optionalText(StageItem.PRIORITY).map(Priority::valueOf),
        item.optionalText(StageItem.DUE).map(Instant::parse));
  }
}
