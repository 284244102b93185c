package org.redress.mail.header;

import java.text.Normalizer;

/**
 * Text that may stand in a header of a mail of ours: one line, without control characters, and without characters that
 * turn the direction of writing or cannot be seen. It adds no header and hides nothing.
 */
public record HeaderText(String value) {

  /** In characters; longer texts are cut. */
  public static final int MAX_LENGTH = 200;

  /** @throws IllegalArgumentException if {@link #of} would not give this very text */
  public HeaderText {
    if (!value.equals(clean(value, MAX_LENGTH))) {
      throw new IllegalArgumentException("Not the text of a header");
    }
  }

  /** The text that is left of any text. */
  public static HeaderText of(String any) {
    return new HeaderText(clean(any, MAX_LENGTH));
  }

  /** Any text on one clean line, of whatever length. */
  public static String oneLine(String any) {
    return clean(any, Integer.MAX_VALUE);
  }

  static String clean(String any, int maxLength) {
    StringBuilder clean = new StringBuilder(Math.min(any.length(), maxLength));
    Normalizer.normalize(any, Normalizer.Form.NFC).codePoints().forEach(c -> append(c, clean));
    String stripped = clean.toString().strip();
    if (stripped.length() <= maxLength) {
      return stripped;
    }
    int end = Character.isHighSurrogate(stripped.charAt(maxLength - 1)) ? maxLength - 1 : maxLength;
    return stripped.substring(0, end).strip();
  }

  private static void append(int c, StringBuilder clean) {
    if (isBlank(c)) {
      if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
        clean.append(' ');
      }
    } else if (!isHidden(c)) {
      clean.appendCodePoint(c);
    }
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }

  /** Joiners between letters are kept: some scripts and emoji need them. */
  private static boolean isHidden(int c) {
    int type = Character.getType(c);
    boolean joiner = c == 0x200C || c == 0x200D;
    return Character.isISOControl(c) || type == Character.SURROGATE || type == Character.UNASSIGNED
        || type == Character.PRIVATE_USE || (type == Character.FORMAT && !joiner);
  }

  /** Keeps the words out of logs. */
  @Override
  public String toString() {
    return "HeaderText[" + value.length() + " characters]";
  }
}
