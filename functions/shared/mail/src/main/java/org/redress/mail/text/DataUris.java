package org.redress.mail.text;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;

/** Leaves out the content of images that stand inside HTML, which may be most of a mail and holds no words. */
public final class DataUris extends InputStream {

  private static final byte[] START = "data:image/".getBytes(US_ASCII);

  private final InputStream in;
  private int matched;
  private boolean inside;

  public DataUris(InputStream html) {
    this.in = html;
  }

  @Override
  public int read() throws IOException {
    int next = in.read();
    while (inside && next >= 0 && !ends(next)) {
      next = in.read();
    }
    inside = false;
    if (Character.toLowerCase(next) == START[matched]) {
      matched++;
    } else {
      matched = next == START[0] ? 1 : 0;
    }
    if (matched == START.length) {
      inside = true;
      matched = 0;
    }
    return next;
  }

  private static boolean ends(int next) {
    return next == '"' || next == '\'' || next == ')' || next == '>' || next == ' ';
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int count = 0;
    while (count < length) {
      int next = read();
      if (next < 0) {
        break;
      }
      into[offset + count] = (byte) next;
      count++;
    }
    return count == 0 && length > 0 ? -1 : count;
  }
}
