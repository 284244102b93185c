package org.redress.caseworkaws.table;

import java.util.function.Supplier;
import javax.crypto.spec.SecretKeySpec;
import org.redress.casework.CaseStore;
import org.redress.casework.NoticeStore;
import org.redress.casework.WakeList;
import org.redress.casework.evidence.EvidenceStore;
import org.redress.casework.history.History;
import org.redress.caseworkaws.texts.LongTexts;

/** The stores that a contract is about, all on one table. */
public record Stores(CaseStore cases, NoticeStore notices, EvidenceStore evidence, WakeList wakeList, History history) {

  static Stores on(CaseTable table) {
    return on(table, () -> {
      throw new AssertionError("No text here is long");
    });
  }

  static Stores on(CaseTable table, Supplier<LongTexts> texts) {
    HistoryItems items = new HistoryItems(() -> new SecretKeySpec(new byte[32], "HmacSHA256"));
    return new Stores(
        new DynamoCaseStore(table, texts, items), new DynamoNoticeStore(table), new DynamoEvidenceStore(table),
        new DynamoWakeList(table), new DynamoHistory(table, items));
  }
}
