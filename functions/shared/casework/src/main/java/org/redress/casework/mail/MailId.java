package org.redress.casework.mail;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Under what a raw mail is kept. Whoever received the mail for us drew it; it says nothing about a person.
 *
 * @param value letters, digits, {@code .}, {@code _} and {@code -}
 */
public record MailId(String value) {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,199}");

  /** @throws IllegalArgumentException if {@code value} has other characters, or more than 200 */
  public MailId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not the id of a raw mail");
    }
  }

  /** The id, if it can be one. */
  public static Optional<MailId> parse(String value) {
    return FORM.matcher(value).matches() ? Optional.of(new MailId(value)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
