package org.redress.mail.tnef;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Numbers whose first byte is the lowest. */
final class LittleEndian {

  private final DataInputStream in;

  LittleEndian(DataInputStream in) {
    this.in = in;
  }

  /** The next attribute's level, or -1 at the end. */
  int level() throws IOException {
    return in.read();
  }

  int integer() throws IOException {
    return Integer.reverseBytes(in.readInt());
  }

  void skip(int bytes) throws IOException {
    in.skipNBytes(bytes);
  }

  InputStream bytes() {
    return in;
  }
}
