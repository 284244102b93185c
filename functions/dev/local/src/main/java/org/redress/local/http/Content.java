package org.redress.local.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

/** The bytes of a body. */
public final class Content {

  private final byte[] bytes;

  private Content(byte[] bytes) {
    this.bytes = bytes;
  }

  public static Content of(byte[] bytes) {
    return new Content(bytes.clone());
  }

  public static Content of(String text) {
    return new Content(text.getBytes(UTF_8));
  }

  static Content ofBase64(String encoded) {
    return new Content(Base64.getDecoder().decode(encoded));
  }

  public int length() {
    return bytes.length;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public String text() {
    return new String(bytes, UTF_8);
  }

  String base64() {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
