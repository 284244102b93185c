package org.redress.casework.notices;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What may stand in the head of a mail, so that no value can end its line and begin another. The texts themselves are told
 * by no exception.
 */
final class HeaderText {

  /** Those that the mail service writes from the mail's other parts. */
  private static final Set<String> NOT_OURS = Set.of(
      "from", "sender", "to", "cc", "bcc", "reply-to", "subject", "date", "message-id", "return-path", "mime-version");

  private static final int LONGEST_SUBJECT = 250;
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,75}");
  private static final Pattern VALUE = Pattern.compile("[!-~]([ -~]{0,868}[!-~])?");
  private static final Pattern TAG = Pattern.compile("[A-Za-z0-9_-]{1,256}");

  private HeaderText() {}

  /**
   * A line of any letters, with no control character, line separator or invisible sign that turns text around, and nothing
   * that looks encoded already.
   */
  static void requireSubject(String subject) {
    boolean isLine = subject.codePoints().noneMatch(c -> switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE, Character.UNASSIGNED ->
        true;
      default -> false;
    });
    if (!isLine || subject.contains("=?") || subject.isBlank() || subject.length() > LONGEST_SUBJECT) {
      throw new IllegalArgumentException("The subject of a mail is one line of at most " + LONGEST_SUBJECT);
    }
  }

  static void requireHeader(String name, String value) {
    if (!NAME.matcher(name).matches() || NOT_OURS.contains(name.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("A mail has no such header of its own");
    }
    if (!VALUE.matcher(value).matches()) {
      throw new IllegalArgumentException("The value of " + name + " is not one line of printable ASCII");
    }
  }

  static void requireTag(String name, String value) {
    if (!TAG.matcher(name).matches() || !TAG.matcher(value).matches()) {
      throw new IllegalArgumentException("Tags of a mail are letters, digits, '_' and '-'");
    }
  }
}
