package org.redress.caseworkaws.table;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.erasure.CaseObjects;
import org.redress.casework.erasure.PersonTraces;
import org.redress.casework.golden.Golden;
import org.redress.casework.history.Account;
import org.redress.casework.history.Reported;
import org.redress.casework.mail.PutAsideMail;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.review.Note;
import org.redress.casework.reviewers.Concern;
import org.redress.casework.timeline.Digest;
import org.redress.casework.timeline.PersonalPart;
import org.redress.casework.timeline.TimelineEvent;
import org.redress.caseworkaws.texts.LongTexts;

/** Where somebody stands in the table, under keyed hashes. */
public final class DynamoPersonTraces implements PersonTraces {

  private static final int MOST_ATTEMPTS = 5;
  private static final String NOTE = "note";

  private final CaseTable table;
  private final HistoryItems items;
  private final Supplier<? extends LongTexts> texts;
  private final CaseObjects objects;

  /**
   * Wires the traces.
   *
   * @param texts asked for when words are kept elsewhere than in the table
   * @param objects where they are then
   */
  public DynamoPersonTraces(
      CaseTable table, HistoryItems items, Supplier<? extends LongTexts> texts, CaseObjects objects) {
    this.table = table;
    this.items = items;
    this.texts = texts;
    this.objects = objects;
  }

  @Override
  public List<CaseId> reportedFrom(EmailAddress address) {
    return under(items.partition(address));
  }

  @Override
  public List<CaseId> writtenToFrom(EmailAddress address) {
    return under(items.writer(address));
  }

  @Override
  public List<CaseId> reporting(Account account) {
    return under(items.partition(account));
  }

  private List<CaseId> under(String pk) {
    return table.queryAll(Queries.all(pk)).stream().map(item -> HistoryKeys.reportedIn(item.key())).distinct().toList();
  }

  @Override
  public void forgetPosts(Case head, Reported posts) {
    List<Attributes> noted = Stream.concat(
        items.accountsAndPosts(head, posts).stream(), items.words(head, posts).stream()).toList();
    noted.forEach(item -> table.delete(new Item(item.map()).key()));
    TracesItem.take(table, head.id(), noted);
  }

  @Override
  public void blackOutLostWords(CaseId id) {
    for (Item item : table.queryAll(Queries.under(id, Keys.MESSAGES))) {
      if (MessageItem.elsewhere(item).filter(kept -> !texts.get().has(kept)).isPresent()) {
        table.put(Puts.always(MessageItem.withoutWords(item)));
      }
    }
  }

  /** What belongs to no event that is kept may belong to one that is just being written, and stays. */
  @Override
  public void forgetReplacedWords(CaseId id) {
    List<Digest> events = table.queryAll(Queries.under(id, Keys.EVENTS))
        .stream()
        .map(item -> EventItem.read(item).hash())
        .toList();
    Set<String> replaced = new HashSet<>();
    Set<String> inUse = new HashSet<>();
    for (Item item : table.queryAll(Queries.under(id, Keys.MESSAGES))) {
      int number = Keys.messageNumber(item.key());
      events.forEach(event -> replaced.add(Keys.text(id, number, event)));
      MessageItem.elsewhere(item).ifPresent(kept -> inUse.add(kept.key()));
    }
    replaced.removeAll(inUse);
    objects.remove(new CaseObjects.Place(Keys.texts(id), true), replaced::contains);
  }

  @Override
  public void forgetNotes(CaseId id, UnaryOperator<String> blackOut) {
    for (Item item : table.queryAll(Queries.under(id, Keys.NOTES))) {
      Note note = NoteItem.read(item);
      String left = blackOut.apply(note.text());
      if (!left.equals(note.text())) {
        // The digest of the words first: an attempt that ends between the two is made again.
        Key event = Keys.event(id, note.seq());
        table.get(event).map(EventItem::read).ifPresent(
            said -> table.put(Puts.always(EventItem.write(id, said.without(Set.of(NOTE))))));
        table.put(Puts.always(NoteItem.write(id, new Note(note.seq(), note.at(), note.by(), left))));
      }
    }
    List<TimelineEvent> events = table.queryAll(Queries.under(id, Keys.EVENTS)).stream().map(EventItem::read).toList();
    GoldenItem.keys(id, events).forEach(key -> forgetReason(key, blackOut));
    for (TimelineEvent event : events) {
      Set<String> theirs = event.personal().map(part -> naming(part, blackOut)).orElse(Set.of());
      if (!theirs.isEmpty()) {
        table.put(Puts.always(EventItem.write(id, event.without(theirs))));
      }
    }
  }

  /** Why somebody decided otherwise who looked at the case once more. */
  private void forgetReason(Key key, UnaryOperator<String> blackOut) {
    for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      Optional<Golden> chosen = table.get(key).map(GoldenItem::read);
      Optional<Golden> left = chosen.flatMap(golden -> GoldenItem.without(golden, blackOut));
      if (left.isEmpty()
          || table.put(Puts.replacing(chosen.orElseThrow().version(),
              GoldenItem.write(left.get()))) instanceof CaseTable.Update.Kept) {
        return;
      }
    }
    throw new IllegalStateException("The second look at " + key + " was changed by others again and again");
  }

  private static Set<String> naming(PersonalPart part, UnaryOperator<String> blackOut) {
    return part.values()
        .entrySet()
        .stream()
        .filter(one -> !blackOut.apply(one.getValue()).equals(one.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  @Override
  public void forgetAccount(Case head, Account account) {
    Reported reported = new Reported(List.of(account), List.of(), List.of());
    Set<Concern> theirs = items.concerned(reported);
    for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      if (isWithout(head.id(), theirs)) {
        forget(head, items.partition(account));
        return;
      }
    }
    throw new IllegalStateException("What case " + head.id() + " concerns was changed by others again and again");
  }

  private boolean isWithout(CaseId id, Set<Concern> theirs) {
    return table.get(Keys.concerns(id)).map(before -> {
      Set<Concern> left = new HashSet<>(ConcernsItem.read(before));
      int version = before.number(Names.VERSION);
      return !left.removeAll(theirs)
          || table
              .put(Puts.replacing(version, ConcernsItem.write(id, version + 1, left))) instanceof CaseTable.Update.Kept;
    }).orElse(true);
  }

  @Override
  public void forgetWriter(Case head, EmailAddress address) {
    forget(head, items.writer(address));
  }

  private void forget(Case head, String pk) {
    Attributes noted = Attributes.of(HistoryKeys.reported(pk, head.receivedAt(), head.id()));
    TracesItem.take(table, head.id(), List.of(noted));
    table.delete(HistoryKeys.reported(pk, head.receivedAt(), head.id()));
  }

  @Override
  public void forgetPutAside(PutAsideMail mail) {
    table.delete(Keys.putAside(mail));
  }

  @Override
  public int sessions(String subject) {
    return kept(subject).size();
  }

  @Override
  public void forgetSessions(String subject) {
    kept(subject).forEach(session -> table.delete(session.key()));
  }

  private List<Item> kept(String subject) {
    return table.queryAll(Queries.all(Keys.sessions(subject)));
  }

  @Override
  public void forgetStaff(String subject, List<LocalDate> lookedAt) {
    table.delete(Keys.reviewer(subject));
    lookedAt.forEach(day -> table.delete(Keys.lookedAt(subject, day)));
    table.strip(Keys.person(subject), List.of(PersonItem.NAME, PersonItem.ADDRESS));
  }
}
