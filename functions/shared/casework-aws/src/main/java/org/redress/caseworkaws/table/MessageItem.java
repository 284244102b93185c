package org.redress.caseworkaws.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.redress.casework.CaseId;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.report.Message;
import org.redress.casework.report.Report;
import org.redress.caseworkaws.texts.LongTexts;
import org.redress.caseworkaws.texts.Words;

/** A report, or what was said later: its words, or where they are kept when they are long. */
final class MessageItem {

  private static final String ACCOUNT = "account";
  private static final String POSTS = "posts";
  private static final String ONGOING = "ongoing";
  private static final String CLAUSES = "clauses";
  private static final String WORDS = "words";
  private static final String KEY = "key";
  private static final String SHA_256 = "sha256";
  private static final String LENGTH = "length";
  private static final String AT = "at";
  private static final String STANDING = "standing";
  static final String FROM = "from";

  private static final String LOST = "\u2588";

  private MessageItem() {}

  /** What was said, with its words in the item. */
  static Attributes write(CaseId id, int number, Report report) {
    return frame(id, number, report).put(ACCOUNT, report.account())
        .put(POSTS, report.posts().stream().map(PostItem::write).toList());
  }

  /** What was said, with its words kept elsewhere. */
  static Attributes write(CaseId id, int number, Report report, LongTexts.Kept words) {
    return frame(id, number, report)
        .put(WORDS, new Attributes().put(KEY, words.key()).put(SHA_256, words.sha256()).put(LENGTH, words.length()));
  }

  /**
   * Reads a report.
   *
   * @param elsewhere asked for the words when they are kept elsewhere
   */
  static Report read(Item item, Function<LongTexts.Kept, Words> elsewhere) {
    Words words = elsewhere(item).map(elsewhere)
        .orElseGet(() -> new Words(item.text(ACCOUNT), item.parts(POSTS).stream().map(PostItem::read).toList()));
    return new Report(
        words.account(), words.posts(), item.flag(ONGOING),
        item.textList(CLAUSES).stream().map(ClauseId::new).toList(), DetailsItem.read(item));
  }

  /** Where the words are, when they are not in the item. */
  static Optional<LongTexts.Kept> elsewhere(Item item) {
    return item.part(WORDS)
        .map(part -> new LongTexts.Kept(part.text(KEY), part.text(SHA_256), part.number(LENGTH)));
  }

  /** The same with a black mark in the place of words that are nowhere any more. */
  static Attributes withoutWords(Item item) {
    return Attributes.without(WORDS, item).put(ACCOUNT, LOST).put(POSTS, List.of());
  }

  /** Adds what a later message has and a report has not. */
  static Attributes complete(Attributes item, Message message) {
    return item.put(AT, message.at())
        .put(STANDING, message.standing().name())
        .put(FROM, message.from().map(EmailAddress::value));
  }

  /**
   * Reads a later message.
   *
   * @param elsewhere asked for the words when they are kept elsewhere
   */
  static Message readLater(Item item, Function<LongTexts.Kept, Words> elsewhere) {
    return new Message(
        Keys.messageNumber(item.key()), item.moment(AT), Message.Standing.valueOf(item.text(STANDING)),
        item.optionalText(FROM).map(EmailAddress::new), read(item, elsewhere));
  }

  private static Attributes frame(CaseId id, int number, Report report) {
    Attributes item = Attributes.of(Keys.message(id, number))
        .put(ONGOING, report.ongoing())
        .putTextList(CLAUSES, report.clauses());
    DetailsItem.write(report.details(), item);
    return item;
  }
}
