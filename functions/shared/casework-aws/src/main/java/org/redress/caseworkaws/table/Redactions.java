package org.redress.caseworkaws.table;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore.Committed;
import org.redress.casework.Change;
import org.redress.casework.review.Work;
import org.redress.casework.timeline.TimelineEvent;
import software.amazon.awssdk.services.dynamodb.model.Put;

/**
 * Keeps words of which a passage was made unreadable in the place of those that were kept, and drops the digest that came
 * with these: of few words it could be guessed what they were.
 */
final class Redactions {

  /** Under these names events keep the digest of the words that they came with. */
  private static final Set<String> DIGESTS = Set.of("report", "message");

  private final CaseTable table;
  private final MessageKeeper messages;

  Redactions(CaseTable table, MessageKeeper messages) {
    this.table = table;
    this.messages = messages;
  }

  /**
   * Keeps the words that a change redacts.
   *
   * @param commit makes the change together with these puts, which its condition on the case's version guards
   */
  Committed keep(Change change, Work.Redacted redacted, Function<List<Put>, Committed> commit) {
    CaseId id = change.after().id();
    int number = redacted.message();
    Item before = demand(Keys.message(id, number));
    TimelineEvent came = EventItem.read(demand(Keys.event(id, number)));
    Put event = Puts.always(
        EventItem.write(id, forgetsWriter(before, redacted) ? came.withoutPersonalPart() : came.without(DIGESTS)));
    Committed committed = messages.keep(
        id, number, change.event(), redacted.words(),
        item -> commit.apply(
            List.of(
                Puts.always(redacted.later().map(message -> MessageItem.complete(item, message)).orElse(item)), event)),
        Committed.Kept.class::isInstance);
    if (committed instanceof Committed.Kept) {
      messages.drop(MessageItem.elsewhere(before).filter(kept -> !kept.key().equals(keyOf(change, redacted))));
    }
    return committed;
  }

  /** Whether it is not to be known any more who said it. */
  private static boolean forgetsWriter(Item before, Work.Redacted redacted) {
    return before.has(MessageItem.FROM) && redacted.later().filter(message -> message.from().isEmpty()).isPresent();
  }

  /** Where an earlier attempt at this very change kept long words. */
  private static String keyOf(Change change, Work.Redacted redacted) {
    return Keys.text(change.after().id(), redacted.message(), change.event().hash());
  }

  private Item demand(Key key) {
    return table.get(key).orElseThrow(() -> new IllegalStateException("The case table has lost " + key));
  }
}
