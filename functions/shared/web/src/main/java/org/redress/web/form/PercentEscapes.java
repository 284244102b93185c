package org.redress.web.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HexFormat;

/** The escapes of urlencoded forms: {@code +} for a blank, {@code %} and two hexadecimal digits for a byte of UTF-8. */
final class PercentEscapes {

  private static final int DIGITS = 2;

  private PercentEscapes() {}

  static String decode(String escaped) throws MalformedFormException {
    byte[] bytes = escaped.getBytes(UTF_8);
    ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      switch (bytes[i]) {
        case '+' -> decoded.write(' ');
        case '%' -> {
          decoded.write(unescape(bytes, i + 1));
          i += DIGITS;
        }
        default -> decoded.write(bytes[i]);
      }
    }
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(decoded.toByteArray())).toString();
    } catch (CharacterCodingException e) {
      throw new MalformedFormException("A field is not UTF-8.", e);
    }
  }

  private static int unescape(byte[] bytes, int at) throws MalformedFormException {
    if (at + DIGITS > bytes.length || !HexFormat.isHexDigit(bytes[at]) || !HexFormat.isHexDigit(bytes[at + 1])) {
      throw new MalformedFormException("A % in a field is not followed by two hexadecimal digits.");
    }
    return HexFormat.fromHexDigits(new String(bytes, at, DIGITS, UTF_8));
  }
}
