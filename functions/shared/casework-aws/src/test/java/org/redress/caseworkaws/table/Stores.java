package org.redress.caseworkaws.table;

import java.util.function.Supplier;
import javax.crypto.spec.SecretKeySpec;
import org.redress.casework.CaseStore;
import org.redress.casework.KeyedHash;
import org.redress.casework.NoticeStore;
import org.redress.casework.Requests;
import org.redress.casework.WakeList;
import org.redress.casework.evidence.EvidenceStore;
import org.redress.casework.history.History;
import org.redress.casework.mail.AcknowledgementLimit;
import org.redress.casework.mail.MailMemory;
import org.redress.casework.mail.PutAsideMails;
import org.redress.caseworkaws.texts.LongTexts;

/** The stores that a contract is about, all on one table. */
public record Stores(
    CaseStore cases, NoticeStore notices, EvidenceStore evidence, WakeList wakeList, History history,
    MailMemory mailMemory, PutAsideMails putAside, AcknowledgementLimit limit,
    Requests requests) {

  private static final KeyedHash HASH = new KeyedHash(new SecretKeySpec(new byte[32], "HmacSHA256"));

  static Stores on(CaseTable table) {
    return on(table, () -> {
      throw new AssertionError("No text here is long");
    });
  }

  static DynamoTallies tallies(CaseTable table) {
    return new DynamoTallies(table, () -> HASH);
  }

  static Stores on(CaseTable table, Supplier<LongTexts> texts) {
    HistoryItems items = new HistoryItems(() -> HASH);
    return new Stores(
        new DynamoCaseStore(table, texts, items), new DynamoNoticeStore(table), new DynamoEvidenceStore(table),
        new DynamoWakeList(table), new DynamoHistory(table, items), new DynamoMailMemory(table),
        new DynamoPutAsideMails(table), new DynamoAcknowledgementLimit(table, () -> HASH),
        new DynamoRequests(table));
  }
}
