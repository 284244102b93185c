package org.redress.caseworkaws.table;

import org.redress.casework.CaseId;
import org.redress.casework.erasure.Tombstone;

/** A tombstone. */
final class TombstoneItem {

  private static final String CASE = "caseId";
  private static final String RECEIVED_AT = "receivedAt";
  private static final String ERASED_AT = "erasedAt";
  private static final String BECAUSE = "because";
  private static final String LAST_HASH = "lastHash";
  private static final String COMPLETE = "complete";

  private TombstoneItem() {}

  static Attributes write(Tombstone tombstone) {
    return Attributes.of(Keys.tombstone(tombstone.id()))
        .put(CASE, tombstone.id().value())
        .put(RECEIVED_AT, tombstone.receivedAt())
        .put(ERASED_AT, tombstone.erasedAt())
        .put(BECAUSE, tombstone.because().name())
        .put(Names.VERSION, tombstone.version())
        .put(LAST_HASH, tombstone.lastHash())
        .put(COMPLETE, tombstone.complete());
  }

  static Tombstone read(Item item) {
    return new Tombstone(
        new CaseId(item.text(CASE)), item.moment(RECEIVED_AT), item.moment(ERASED_AT),
        Tombstone.Because.valueOf(item.text(BECAUSE)), item.number(Names.VERSION), item.digest(LAST_HASH),
        item.flag(COMPLETE));
  }
}
