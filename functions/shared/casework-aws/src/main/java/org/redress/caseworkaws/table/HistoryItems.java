package org.redress.caseworkaws.table;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.KeyedHash;
import org.redress.casework.Opening;
import org.redress.casework.history.Account;
import org.redress.casework.history.PostLink;
import org.redress.casework.history.PostWords;
import org.redress.casework.history.Reported;
import org.redress.casework.history.Sketch;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.report.Message;
import org.redress.casework.report.Reporter;
import org.redress.casework.reviewers.Concern;
import org.redress.casework.reviewers.Concerns;

/**
 * The items that say which accounts, posts and words a case reports: keys made of keyed hashes, so that the table does not
 * tell whom and what they are about. They live as long as the case.
 */
public final class HistoryItems {

  /** Of so many texts it is noted what is like them; of the others, what is the same. */
  private static final int MOST_SKETCHED = 10;

  private static final String SKETCH = "sketch";
  private static final String SEPARATOR = "\n";

  private final Supplier<KeyedHash> hash;
  private final Concerns concerns;

  /**
   * Wires the items.
   *
   * @param hash asked for when there is something to hash
   */
  public HistoryItems(Supplier<KeyedHash> hash) {
    this.hash = hash;
    this.concerns = new Concerns(hash);
  }

  /** Whom an opened case concerns. */
  Attributes concerns(Opening opening) {
    Case opened = opening.opened();
    return ConcernsItem.write(opened.id(), 1, concerns.of(opened.reporter(), Reported.of(opening.report())));
  }

  /** The accounts that it reports, as what it concerns. */
  Set<Concern> concerned(Reported reported) {
    return concerns.of(new Reporter.Anonymous(), reported);
  }

  /** Of the accounts and posts, in the report's order. */
  List<Attributes> accountsAndPosts(Case head, Reported reported) {
    return Stream.concat(
        reported.accounts().stream().map(this::partition), reported.links().stream().map(this::partition))
        .map(pk -> Attributes.of(HistoryKeys.reported(pk, head.receivedAt(), head.id())))
        .toList();
  }

  /** Of the words, the same ones and what is like them. */
  List<Attributes> words(Case head, Reported reported) {
    CaseId id = head.id();
    Instant at = head.receivedAt();
    Stream<Attributes> same = reported.words().stream().map(this::partition).map(
        pk -> Attributes.of(HistoryKeys.reported(pk, at, id)));
    Stream<Attributes> like = reported.words().stream().limit(MOST_SKETCHED).map(this::sketch).flatMap(
        sketch -> partitions(sketch).stream()
            .map(pk -> Attributes.of(HistoryKeys.reported(pk, at, id)).put(SKETCH, sketch.text())));
    return Stream.concat(same, like).toList();
  }

  String partition(Account account) {
    return HistoryKeys
        .respondent(hash.get().hex("account" + SEPARATOR + account.platform() + SEPARATOR + account.handle()));
  }

  String partition(PostLink link) {
    return HistoryKeys.post(hash.get().hex("post" + SEPARATOR + link.host() + SEPARATOR + link.rest()));
  }

  /** Under what an address's own reports stand. */
  String partition(EmailAddress address) {
    return HistoryKeys.reporter(hash.get().hex("reporter" + SEPARATOR + address.value().toLowerCase(Locale.ROOT)));
  }

  /** Under what an address stands in the cases of others about which it wrote. */
  String writer(EmailAddress address) {
    return HistoryKeys.writer(hash.get().hex("writer" + SEPARATOR + address.value().toLowerCase(Locale.ROOT)));
  }

  /** By which a case is found by the address that a message came from, if it is not its reporter's. */
  Optional<Attributes> writer(Case head, Message message) {
    return message.from()
        .filter(from -> !head.reporter().address().map(HistoryItems::plain).equals(Optional.of(plain(from))))
        .map(from -> Attributes.of(HistoryKeys.reported(writer(from), head.receivedAt(), head.id())));
  }

  private static String plain(EmailAddress address) {
    return address.value().toLowerCase(Locale.ROOT);
  }

  /** By which an opened case is found by its reporter's address, if there is one. */
  Optional<Attributes> reporter(Case opened) {
    return opened.reporter()
        .address()
        .map(address -> Attributes.of(HistoryKeys.reported(partition(address), opened.receivedAt(), opened.id())));
  }

  String partition(PostWords words) {
    return HistoryKeys.words(hash.get().hex("words" + SEPARATOR + words.plain()));
  }

  Sketch sketch(PostWords words) {
    return Sketch.of(words, hash.get());
  }

  /** Where cases stand that report words like these. */
  List<String> partitions(Sketch sketch) {
    return sketch.bands().stream().map(band -> HistoryKeys.like(hash.get().hex("band" + SEPARATOR + band))).toList();
  }

  static Sketch sketch(Item item) {
    return Sketch.parse(item.text(SKETCH));
  }
}
