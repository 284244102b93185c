package org.redress.casework;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day of somebody's digest, which owes that one mail and no other: so there is one a day at most, however often it is
 * thought to be due.
 *
 * @param reader who reads it and which digest it is, as a keyed hash: 26 symbols of Crockford's base 32
 */
public record DigestDay(LocalDate day, String reader) implements NoticeOwner {

  private static final Pattern READER = Pattern.compile("[" + Crockford.SYMBOLS + "]{26}");
  private static final Pattern TOKEN = Pattern.compile("DIGEST-([0-9]{8})-(" + READER + ")");

  /** @throws IllegalArgumentException if the reader is no such hash */
  public DigestDay {
    if (!READER.matcher(reader).matches()) {
      throw new IllegalArgumentException("A digest's reader is 26 symbols of Crockford's base 32");
    }
  }

  @Override
  public String token() {
    return "DIGEST-" + DateTimeFormatter.BASIC_ISO_DATE.format(day) + "-" + reader;
  }

  static Optional<DigestDay> parse(String token) {
    Matcher parts = TOKEN.matcher(token);
    return parts.matches()
        ? Optional.of(
            new DigestDay(LocalDate.parse(parts.group(1), DateTimeFormatter.BASIC_ISO_DATE), parts.group(2)))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return token();
  }
}
