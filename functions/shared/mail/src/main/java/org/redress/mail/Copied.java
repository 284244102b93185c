package org.redress.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Writes what is read to a second place as well. */
final class Copied extends InputStream {

  private final InputStream in;
  private final OutputStream copy;

  Copied(InputStream in, OutputStream copy) {
    this.in = in;
    this.copy = copy;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int count = in.read(into, offset, length);
    if (count > 0) {
      copy.write(into, offset, count);
    }
    return count;
  }
}
