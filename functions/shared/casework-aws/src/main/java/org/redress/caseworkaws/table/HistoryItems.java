package org.redress.caseworkaws.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.redress.casework.CaseId;
import org.redress.casework.history.Account;
import org.redress.casework.history.PostLink;
import org.redress.casework.history.Reported;

/**
 * The items that say which accounts and posts a case reports: keys alone, made of keyed hashes, so that the table does not
 * tell whom they are about. They live as long as the case.
 */
public final class HistoryItems {

  private static final String ALGORITHM = "HmacSHA256";
  private static final String SEPARATOR = "\n";

  private final Supplier<SecretKey> key;

  /**
   * Wires the items.
   *
   * @param key asked for when there is something to hash
   */
  public HistoryItems(Supplier<SecretKey> key) {
    this.key = key;
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
    return mac("account" + SEPARATOR + account.platform() + SEPARATOR + account.handle());
  }

  private String hash(PostLink link) {
    return mac("post" + SEPARATOR + link.host() + SEPARATOR + link.rest());
  }

  private String mac(String words) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key.get());
      return HexFormat.of().formatHex(mac.doFinal(words.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
    }
  }
}
