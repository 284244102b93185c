package org.redress.mail.text;

import java.text.Normalizer;

/** Text as it is kept: lines end by a line feed, and control characters are gone. */
public final class PlainText {

  private PlainText() {}

  /** Tidies the text and cuts it to this many characters. */
  public static String tidy(String raw, int maxCharacters) {
    String cut = raw.length() <= maxCharacters ? raw : raw.substring(0, end(raw, maxCharacters));
    StringBuilder tidy = new StringBuilder(cut.length());
    for (int i = 0; i < cut.length(); i++) {
      char c = cut.charAt(i);
      if (c == '\r') {
        boolean pair = i + 1 < cut.length() && cut.charAt(i + 1) == '\n';
        tidy.append(pair ? "" : "\n");
      } else if (c == '\n' || c == '\t' || !Character.isISOControl(c)) {
        tidy.append(c);
      } else if (c == '\f' || c == 0x85) {
        tidy.append('\n');
      }
    }
    return tidy.toString();
  }

  private static int end(String text, int max) {
    return Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max;
  }

  /** Only letters and digits, in small letters: for comparing what two texts say. */
  static String essence(String text) {
    StringBuilder essence = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(essence::appendCodePoint);
    return essence.toString();
  }
}
