package org.redress.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.redress.mail.stream.BlockStream;

/** Writes what is read to a second place as well. */
final class Copied extends BlockStream {

  private final InputStream in;
  private final OutputStream copy;

  Copied(InputStream in, OutputStream copy) {
    this.in = in;
    this.copy = copy;
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
