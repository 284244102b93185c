package org.redress.casework.erasure;

import java.util.Locale;
import java.util.Optional;
import org.redress.casework.history.Account;
import org.redress.casework.report.EmailAddress;

/** Somebody who asks about data of theirs, as they can be known here. */
public sealed interface Who {

  /** By an address that they write from. */
  record Writer(EmailAddress address) implements Who {}

  /** By an account of theirs on a platform. */
  record Holder(Account account) implements Who {}

  /**
   * Reads an address, the address of an account's page, or {@code PLATFORM:handle}.
   *
   * @return empty if it is none of these
   */
  static Optional<Who> parse(String typed) {
    String plain = typed.strip();
    if (plain.toLowerCase(Locale.ROOT).matches("https?://.*")) {
      return Account.of(plain, Optional.empty()).map(Holder::new);
    }
    int colon = plain.indexOf(':');
    if (colon > 0) {
      return Account.of(plain.substring(colon + 1), Optional.of(plain.substring(0, colon)))
          .filter(account -> !account.platform().isEmpty())
          .map(Holder::new);
    }
    return EmailAddress.parse(plain).map(Writer::new);
  }
}
