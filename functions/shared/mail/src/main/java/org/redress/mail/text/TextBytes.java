package org.redress.mail.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The bytes of a text, as many as may be held. */
public final class TextBytes {

  private final byte[] bytes;
  private final boolean cut;

  private TextBytes(byte[] bytes, boolean cut) {
    this.bytes = bytes;
    this.cut = cut;
  }

  /** Reads to the stream's end. */
  public static TextBytes read(InputStream stream, int most) throws IOException {
    byte[] bytes = stream.readNBytes(most);
    boolean more = stream.read() >= 0;
    if (more) {
      stream.transferTo(OutputStream.nullOutputStream());
    }
    return new TextBytes(bytes, more);
  }

  /** Not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** Whether there were more. */
  public boolean cut() {
    return cut;
  }
}
