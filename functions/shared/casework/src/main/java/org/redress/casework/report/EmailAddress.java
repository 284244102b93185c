package org.redress.casework.report;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address to which a mail can be sent: a dot-atom (RFC 5322) of at most 64 characters, {@code @}, and a domain in
 * its ASCII form, all in all at most 254 characters. The domain has two labels or more, each of at most 63 letters, digits and
 * hyphens, with no hyphen at its ends; the last is not digits alone. So there are no quoted parts, comments, and addresses of
 * machines, which people who report do not have.
 */
public record EmailAddress(String value) {

  private static final int MAX_LOCAL_PART = 64;
  private static final int MAX_LENGTH = 254;
  private static final Pattern LOCAL_PART = Pattern
      .compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
  private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");
  private static final Pattern ALL_DIGITS = Pattern.compile("[0-9]+");

  /** In the place of one that was erased; by RFC 2606 nobody ever has it. Below the patterns by which it is checked. */
  public static final EmailAddress NOBODY = new EmailAddress("erased@nobody.invalid");

  /** @throws IllegalArgumentException if {@link #parse} would not give this very address */
  public EmailAddress {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("Not an e-mail address");
    }
  }

  /**
   * Reads an address as a person types it: blanks around it are dropped, an international domain gets its ASCII form,
   * and the domain, not the part before it, is put into lower case.
   */
  public static Optional<EmailAddress> parse(String typed) {
    String trimmed = typed.strip();
    int at = trimmed.lastIndexOf('@');
    if (at < 1) {
      return Optional.empty();
    }
    String domain;
    try {
      domain = IDN.toASCII(trimmed.substring(at + 1), IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    String address = trimmed.substring(0, at) + "@" + domain;
    return isWellFormed(address) ? Optional.of(new EmailAddress(address)) : Optional.empty();
  }

  private static boolean isWellFormed(String address) {
    int at = address.lastIndexOf('@');
    if (at < 1 || at > MAX_LOCAL_PART || address.length() > MAX_LENGTH) {
      return false;
    }
    String[] labels = address.substring(at + 1).split("\\.", -1);
    if (labels.length < 2 || ALL_DIGITS.matcher(labels[labels.length - 1]).matches()) {
      return false;
    }
    for (String label : labels) {
      if (!LABEL.matcher(label).matches()) {
        return false;
      }
    }
    return LOCAL_PART.matcher(address.substring(0, at)).matches();
  }

  /** Keeps the address out of logs. */
  @Override
  public String toString() {
    return "EmailAddress[...]";
  }
}
