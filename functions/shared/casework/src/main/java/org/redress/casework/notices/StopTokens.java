package org.redress.casework.notices;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.redress.casework.Crockford;
import org.redress.casework.KeyedHash;
import org.redress.casework.NoticeKind;
import org.redress.casework.report.EmailAddress;

/**
 * What the link in an optional mail carries by which its reader stops such mails: under what the wish is kept, which is a
 * keyed hash of the kind of mail and the address, and a MAC of that. It names nobody, and nobody else can make one.
 */
public final class StopTokens {

  private static final int LENGTH = 26;

  private final KeyedHash hash;

  /**
   * Makes and reads tokens under a key.
   *
   * @param key for HMAC-SHA-256, used for nothing else
   */
  public StopTokens(SecretKey key) {
    this.hash = new KeyedHash(key);
  }

  /** Under what it is kept that an address gets no more mails of a kind. */
  public String idOf(NoticeKind kind, EmailAddress address) {
    return hash.symbols("stop 1 " + kind.name() + " " + address.value().toLowerCase(Locale.ROOT), LENGTH);
  }

  String tokenFor(String id) {
    return id + hash.symbols("stopping 1 " + id, LENGTH);
  }

  /**
   * The token in the link of a mail.
   *
   * @throws IllegalArgumentException if such mails are not for their reader to stop
   */
  public String tokenFor(NoticeKind kind, EmailAddress address) {
    if (!kind.isOptional()) {
      throw new IllegalArgumentException(kind + " is not for its reader to stop");
    }
    return tokenFor(idOf(kind, address));
  }

  /** Under what the wish is kept that somebody sends with a token; empty if we did not make it. */
  public Optional<String> read(String token) {
    String symbols = Crockford.read(token);
    return Optional.of(symbols)
        .filter(read -> read.length() == 2 * LENGTH)
        .map(read -> read.substring(0, LENGTH))
        .filter(id -> MessageDigest.isEqual(tokenFor(id).getBytes(US_ASCII), symbols.getBytes(US_ASCII)));
  }
}
