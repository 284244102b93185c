package org.redress.mail.text;

import java.util.Locale;

/**
 * A line of a text, as the marks of quotes and signatures are looked for in it.
 *
 * @param raw as it stands
 * @param plain without emphasis and blanks around it, in small letters; of an overlong line nothing
 */
record Line(String raw, String plain) {

  private static final int MAX_MARK = 300;

  static Line of(String raw) {
    String plain = raw.length() > MAX_MARK
        ? ""
        : raw.replace("*", "").replace('\u00a0', ' ').replace('\u202f', ' ').strip().toLowerCase(Locale.ROOT);
    return new Line(raw, plain);
  }

  boolean isBlank() {
    return raw.isBlank();
  }

  boolean isQuoted() {
    return raw.startsWith(">") || raw.startsWith(" >");
  }

  /** Without one sign of a quote. */
  String unquoted() {
    String quoted = raw.stripLeading();
    int start = quoted.startsWith("> ") ? 2 : 1;
    return quoted.substring(start);
  }

  boolean startsSignature() {
    return raw.equals("-- ") || raw.equals("--") || raw.equals("--\u00a0");
  }
}
