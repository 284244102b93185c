package org.redress.mail.header;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Message-ID without its angle brackets. Taken leniently: whatever a mail calls so, if it is one word of at most 500
 * characters.
 */
public record MessageId(String value) {

  private static final int MAX_LENGTH = 500;
  private static final int MAX_IDS = 200;
  private static final Pattern BRACKETED = Pattern.compile("<([^<>]*)>");
  private static final Pattern WORD = Pattern.compile("[\\p{Graph}&&[^<>]]{1," + MAX_LENGTH + "}");
  private static final Pattern BETWEEN = Pattern.compile("[\\s,;<>]+");
  private static final String SES = ".amazonses.com";

  /** @throws IllegalArgumentException if it is no such word */
  public MessageId {
    if (!WORD.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a Message-ID");
    }
  }

  /** The first one in a field's value. */
  public static Optional<MessageId> first(String value) {
    return all(value).stream().findFirst();
  }

  /** All of them in a field's value such as References, at most 200: those in brackets, else each word with an at. */
  public static List<MessageId> all(String value) {
    List<MessageId> bracketed = BRACKETED.matcher(value)
        .results()
        .map(match -> match.group(1).replace(" ", "").replace("\t", ""))
        .filter(id -> WORD.matcher(id).matches())
        .limit(MAX_IDS)
        .map(MessageId::new)
        .toList();
    if (!bracketed.isEmpty()) {
      return bracketed;
    }
    return BETWEEN.splitAsStream(value)
        .filter(word -> word.contains("@") && WORD.matcher(word).matches())
        .limit(MAX_IDS)
        .map(MessageId::new)
        .toList();
  }

  /** SES's own id of a mail that SES sent: what stands before the at, where the host is SES's in any region. */
  public Optional<String> sesId() {
    int at = value.lastIndexOf('@');
    String host = value.substring(at + 1).toLowerCase(Locale.ROOT);
    return at > 0 && (host.endsWith(SES) || ("." + host).equals(SES))
        ? Optional.of(value.substring(0, at))
        : Optional.empty();
  }
}
