package org.redress.caseworkaws.table;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.redress.casework.CaseId;
import org.redress.casework.KeyedHash;
import org.redress.casework.history.Account;
import org.redress.casework.history.PostLink;
import org.redress.casework.history.Reported;

/**
 * The items that say which accounts and posts a case reports: keys alone, made of keyed hashes, so that the table does not
 * tell whom they are about. They live as long as the case.
 */
public final class HistoryItems {

  private static final String SEPARATOR = "\n";

  private final Supplier<KeyedHash> hash;

  /**
   * Wires the items.
   *
   * @param hash asked for when there is something to hash
   */
  public HistoryItems(Supplier<KeyedHash> hash) {
    this.hash = hash;
  }

  /** Keys of the accounts, in the report's order. */
  List<Key> accounts(CaseId id, Reported reported) {
    return reported.accounts().stream().map(account -> Keys.respondent(hash(account), id)).toList();
  }

  /** Keys of the posts, in the report's order. */
  List<Key> posts(CaseId id, Reported reported) {
    return reported.links().stream().map(link -> Keys.post(hash(link), id)).toList();
  }

  List<Key> all(CaseId id, Reported reported) {
    return Stream.concat(accounts(id, reported).stream(), posts(id, reported).stream()).toList();
  }

  private String hash(Account account) {
    return hash.get().hex("account" + SEPARATOR + account.platform() + SEPARATOR + account.handle());
  }

  private String hash(PostLink link) {
    return hash.get().hex("post" + SEPARATOR + link.host() + SEPARATOR + link.rest());
  }
}
