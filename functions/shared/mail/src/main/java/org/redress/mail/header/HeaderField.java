package org.redress.mail.header;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.redress.mail.charset.Decoding;

/**
 * A field of a header.
 *
 * @param name as the mail writes it
 * @param value on one line, not yet decoded by RFC 2047
 */
public record HeaderField(String name, String value) {

  private static final Pattern FOLD = Pattern.compile("[\\r\\n]+[ \\t]*");

  static HeaderField of(byte[] raw, int colon) {
    String name = Decoding.undeclared(Arrays.copyOf(raw, colon)).strip();
    String body = Decoding.undeclared(Arrays.copyOfRange(raw, colon + 1, raw.length));
    String line = body.strip();
    boolean folded = line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0;
    return new HeaderField(name, folded ? FOLD.matcher(line).replaceAll(" ") : line);
  }

  /** Reads a field's raw bytes; without a colon all of it is the name. */
  public static HeaderField of(byte[] raw) {
    int colon = 0;
    while (colon < raw.length && raw[colon] != ':') {
      colon++;
    }
    return colon == raw.length ? new HeaderField(Decoding.undeclared(raw).strip(), "") : of(raw, colon);
  }

  /** Whether the field has this name, in capitals or not. */
  public boolean is(String other) {
    return name.equalsIgnoreCase(other);
  }

  /** Keeps the value out of logs. */
  @Override
  public String toString() {
    return "HeaderField[" + name.length() + "]";
  }
}
