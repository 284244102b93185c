package org.redress.web.upload;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** Part of a request's body. */
public final class FileBytes {

  private final byte[] body;
  private final int from;
  private final int to;

  FileBytes(byte[] body, int from, int to) {
    this.body = body;
    this.from = from;
    this.to = to;
  }

  public int length() {
    return to - from;
  }

  public byte[] toArray() {
    return Arrays.copyOfRange(body, from, to);
  }

  /** As text; what is not UTF-8 becomes a replacement character. */
  public String text() {
    return new String(body, from, to - from, UTF_8);
  }
}
