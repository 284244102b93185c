package org.redress.mail.header;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.mail.charset.Decoding;

/** Encoded words of a header (RFC 2047, with the language of RFC 2231). */
public final class EncodedWords {

  private static final Pattern WORD = Pattern
      .compile("=\\?([^?*\\s]{1,60})(?:\\*[^?\\s]{0,40})?\\?([bBqQ])\\?([^?]*)\\?=");

  private EncodedWords() {}

  /**
   * Decodes what is encoded and leaves the rest. The bytes of words that follow each other are joined first, because
   * some programs cut a character in two.
   */
  public static String decode(String value) {
    if (!value.contains("=?")) {
      return value;
    }
    StringBuilder text = new StringBuilder(value.length());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String charset = "";
    int end = 0;
    Matcher word = WORD.matcher(value);
    while (word.find()) {
      String between = value.substring(end, word.start());
      String next = word.group(1).toLowerCase(Locale.ROOT);
      boolean adjacent = end > 0 && between.isBlank();
      if (!adjacent || !next.equals(charset)) {
        flush(bytes, charset, text);
      }
      if (!adjacent) {
        text.append(between);
      }
      charset = next;
      bytes.writeBytes(bytes(word.group(2), word.group(3)));
      end = word.end();
    }
    flush(bytes, charset, text);
    return text.append(value, end, value.length()).toString();
  }

  private static void flush(ByteArrayOutputStream bytes, String charset, StringBuilder text) {
    if (bytes.size() > 0) {
      text.append(Decoding.of(bytes.toByteArray(), Optional.of(charset)).text());
      bytes.reset();
    }
  }

  private static byte[] bytes(String encoding, String encoded) {
    return encoding.equalsIgnoreCase("b") ? base64(encoded) : quoted(encoded, '=', true);
  }

  private static byte[] base64(String encoded) {
    StringBuilder digits = new StringBuilder();
    encoded.chars()
        .filter(c -> (Character.isLetterOrDigit(c) && c < 0x80) || c == '+' || c == '/')
        .forEach(c -> digits.append((char) c));
    if (digits.length() % 4 == 1) {
      digits.setLength(digits.length() - 1);
    }
    return Base64.getDecoder().decode(digits.toString());
  }

  /** The bytes of a text in which a sign and two hexadecimal digits stand for a byte. */
  static byte[] quoted(String encoded, char sign, boolean underscoreIsSpace) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
    int i = 0;
    while (i < encoded.length()) {
      int c = encoded.codePointAt(i);
      int hex = c == sign ? hex(encoded, i + 1) : -1;
      if (hex >= 0) {
        bytes.write(hex);
        i += 3;
      } else {
        int plain = c == '_' && underscoreIsSpace ? ' ' : c;
        bytes.writeBytes(Character.toString(plain).getBytes(UTF_8));
        i += Character.charCount(c);
      }
    }
    return bytes.toByteArray();
  }

  private static int hex(String encoded, int start) {
    if (start + 2 > encoded.length()) {
      return -1;
    }
    int high = Character.digit(encoded.charAt(start), 16);
    int low = Character.digit(encoded.charAt(start + 1), 16);
    return high < 0 || low < 0 ? -1 : high << 4 | low;
  }
}
