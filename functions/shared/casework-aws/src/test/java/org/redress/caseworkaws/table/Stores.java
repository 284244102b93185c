package org.redress.caseworkaws.table;

import java.util.function.Supplier;
import javax.crypto.spec.SecretKeySpec;
import org.redress.casework.CaseStore;
import org.redress.casework.KeyedHash;
import org.redress.casework.NoticeStore;
import org.redress.casework.Requests;
import org.redress.casework.WakeList;
import org.redress.casework.claims.ClaimStore;
import org.redress.casework.erasure.PersonMarks;
import org.redress.casework.evidence.EvidenceStore;
import org.redress.casework.golden.GoldenStore;
import org.redress.casework.history.AlikeCases;
import org.redress.casework.history.History;
import org.redress.casework.mail.AcknowledgementLimit;
import org.redress.casework.mail.MailMemory;
import org.redress.casework.mail.PutAsideMails;
import org.redress.casework.numbers.Numbers;
import org.redress.casework.reviewers.Concerns;
import org.redress.casework.reviewers.ReviewStore;
import org.redress.casework.reviewers.ReviewerStore;
import org.redress.casework.statistics.Overdue;
import org.redress.casework.statistics.WeekCounts;
import org.redress.caseworkaws.texts.LongTexts;

/** The stores that a contract is about, all on one table. */
public record Stores(
    CaseStore cases, NoticeStore notices, EvidenceStore evidence, WakeList wakeList, History history,
    MailMemory mailMemory, PutAsideMails putAside, AcknowledgementLimit limit,
    Requests requests, Numbers numbers, ClaimStore claims, ReviewStore review, ReviewerStore reviewers,
    AlikeCases alike, WeekCounts weeks, Overdue overdue, GoldenStore golden) {

  private static final KeyedHash HASH = new KeyedHash(new SecretKeySpec(new byte[32], "HmacSHA256"));

  static Stores on(CaseTable table) {
    return on(table, () -> {
      throw new AssertionError("No text here is long");
    });
  }

  static HistoryItems historyItems() {
    return new HistoryItems(() -> HASH);
  }

  static PersonMarks personMarks() {
    return new PersonMarks(HASH);
  }

  /** Knows people and accounts again as the stores do. */
  static Concerns concerns() {
    return new Concerns(() -> HASH);
  }

  static DynamoTallies tallies(CaseTable table) {
    return new DynamoTallies(table, () -> HASH);
  }

  static DynamoSuppressions suppressions(CaseTable table) {
    return new DynamoSuppressions(table, () -> HASH);
  }

  static Stores on(CaseTable table, Supplier<LongTexts> texts) {
    HistoryItems items = historyItems();
    return new Stores(
        new DynamoCaseStore(table, texts, items), new DynamoNoticeStore(table), new DynamoEvidenceStore(table),
        new DynamoWakeList(table), new DynamoHistory(table, items), new DynamoMailMemory(table),
        new DynamoPutAsideMails(table), new DynamoAcknowledgementLimit(table, () -> HASH),
        new DynamoRequests(table), new DynamoNumbers(table), new DynamoClaimStore(table),
        new DynamoReviewStore(table), new DynamoReviewerStore(table),
        new DynamoAlikeCases(table, items), new DynamoWeekCounts(table), new DynamoOverdue(table),
        new DynamoGoldenStore(table));
  }
}
