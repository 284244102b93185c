package org.redress.caseworkaws.table;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.redress.casework.CaseId;
import org.redress.casework.report.Report;
import org.redress.casework.timeline.TimelineEvent;
import org.redress.caseworkaws.texts.LongTexts;
import org.redress.caseworkaws.texts.Words;

/** Keeps what people say: short words within the item, long ones elsewhere, before the item that refers to them. */
final class MessageKeeper {

  private final Supplier<? extends LongTexts> texts;

  /** @param texts asked for when words are too long for the table; a function that never meets any need not have it */
  MessageKeeper(Supplier<? extends LongTexts> texts) {
    this.texts = texts;
  }

  /**
   * Keeps words with the event that they came with.
   *
   * @param write keeps the message's item and whatever belongs to it, together or not at all
   * @param isKept whether what {@code write} says means that it was kept
   */
  <T> T keep(CaseId id, TimelineEvent event, Report said, Function<Attributes, T> write, Predicate<T> isKept) {
    return keep(id, event.seq(), event, said, write, isKept);
  }

  /** As above, for words that come in the place of a message's. */
  <T> T keep(
      CaseId id, int number, TimelineEvent event, Report said, Function<Attributes, T> write, Predicate<T> isKept) {
    Words words = Words.of(said);
    if (!words.areLong()) {
      return write.apply(MessageItem.write(id, number, said));
    }
    LongTexts.Kept kept = texts.get().keep(Keys.text(id, number, event.hash()), words.toBytes());
    T outcome = write.apply(MessageItem.write(id, number, said, kept));
    // When writing threw, the item may be there all the same, and then it needs its text.
    if (!isKept.test(outcome)) {
      texts.get().drop(kept);
    }
    return outcome;
  }

  /** Removes words that nothing refers to any more. */
  void drop(Optional<LongTexts.Kept> kept) {
    kept.ifPresent(words -> texts.get().drop(words));
  }

  Words words(LongTexts.Kept kept) {
    return Words.read(texts.get().read(kept));
  }
}
