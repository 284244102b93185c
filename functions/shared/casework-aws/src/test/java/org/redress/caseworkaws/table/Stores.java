package org.redress.caseworkaws.table;

import java.util.function.Supplier;
import org.redress.casework.CaseStore;
import org.redress.casework.NoticeStore;
import org.redress.casework.WakeList;
import org.redress.caseworkaws.texts.LongTexts;

/** The stores that a contract is about, all on one table. */
public record Stores(CaseStore cases, NoticeStore notices, WakeList wakeList) {

  static Stores on(CaseTable table) {
    return on(table, () -> {
      throw new AssertionError("No text here is long");
    });
  }

  static Stores on(CaseTable table, Supplier<LongTexts> texts) {
    return new Stores(new DynamoCaseStore(table, texts), new DynamoNoticeStore(table), new DynamoWakeList(table));
  }
}
