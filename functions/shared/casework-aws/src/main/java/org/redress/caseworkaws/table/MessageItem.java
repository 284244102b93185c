package org.redress.caseworkaws.table;

import java.util.function.Function;
import org.redress.casework.CaseId;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.report.Report;
import org.redress.caseworkaws.texts.LongTexts;
import org.redress.caseworkaws.texts.Words;

/** A report: its words, or where they are kept when they are long. */
final class MessageItem {

  private static final String ACCOUNT = "account";
  private static final String POSTS = "posts";
  private static final String ONGOING = "ongoing";
  private static final String CLAUSES = "clauses";
  private static final String WORDS = "words";
  private static final String KEY = "key";
  private static final String SHA_256 = "sha256";
  private static final String LENGTH = "length";

  private MessageItem() {}

  /** The report with its words in the item. */
  static Attributes write(CaseId id, Report report) {
    return frame(id, report).put(ACCOUNT, report.account())
        .put(POSTS, report.posts().stream().map(PostItem::write).toList());
  }

  /** The report with its words kept elsewhere. */
  static Attributes write(CaseId id, Report report, LongTexts.Kept words) {
    return frame(id, report)
        .put(WORDS, new Attributes().put(KEY, words.key()).put(SHA_256, words.sha256()).put(LENGTH, words.length()));
  }

  /**
   * Reads a report.
   *
   * @param elsewhere asked for the words when they are kept elsewhere
   */
  static Report read(Item item, Function<LongTexts.Kept, Words> elsewhere) {
    Words words = item.part(WORDS)
        .map(part -> elsewhere.apply(new LongTexts.Kept(part.text(KEY), part.text(SHA_256), part.number(LENGTH))))
        .orElseGet(() -> new Words(item.text(ACCOUNT), item.parts(POSTS).stream().map(PostItem::read).toList()));
    return new Report(
        words.account(), words.posts(), item.flag(ONGOING),
        item.textList(CLAUSES).stream().map(ClauseId::new).toList());
  }

  private static Attributes frame(CaseId id, Report report) {
    return Attributes.of(Keys.firstMessage(id))
        .put(ONGOING, report.ongoing())
        .putTextList(CLAUSES, report.clauses());
  }
}
