package org.redress.mail.tnef;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** The content of one attribute; cannot be read beyond its end. */
final class Bounded {

  private static final int BLOCK = 16 << 10;

  private final LittleEndian in;
  private long left;

  Bounded(LittleEndian in, long length) {
    this.in = in;
    this.left = length;
  }

  long left() {
    return left;
  }

  int integer() throws IOException {
    take(4);
    return in.integer();
  }

  /** At most this many of the next bytes are held; the rest of them is left out. */
  byte[] held(long length, int most) throws IOException {
    ByteArrayOutputStream held = new ByteArrayOutputStream();
    long keep = Math.min(length, most);
    copy(keep, held);
    copy(length - keep, OutputStream.nullOutputStream());
    return held.toByteArray();
  }

  byte[] held(int most) throws IOException {
    return held(left, most);
  }

  void copyTo(OutputStream sink) throws IOException {
    copy(left, sink);
  }

  void copy(long length, OutputStream sink) throws IOException {
    take(length);
    byte[] block = new byte[(int) Math.min(BLOCK, Math.max(length, 1))];
    long rest = length;
    while (rest > 0) {
      int count = in.bytes().read(block, 0, (int) Math.min(block.length, rest));
      if (count < 0) {
        throw TnefReader.early();
      }
      sink.write(block, 0, count);
      rest -= count;
    }
  }

  void finish() throws IOException {
    copy(left, OutputStream.nullOutputStream());
  }

  private void take(long length) throws IOException {
    if (length < 0 || length > left) {
      throw TnefReader.early();
    }
    left -= length;
  }
}
