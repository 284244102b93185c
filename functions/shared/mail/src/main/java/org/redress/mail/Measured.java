package org.redress.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import org.redress.casework.timeline.Digest;
import org.redress.mail.stream.BlockStream;

/** Counts and digests what flows by. */
final class Measured extends BlockStream {

  private final InputStream in;
  private final MessageDigest sha256 = Digest.sha256();
  private long size;

  Measured(InputStream in) {
    this.in = in;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int count = in.read(into, offset, length);
    if (count > 0) {
      sha256.update(into, offset, count);
      size += count;
    }
    return count;
  }

  void drain() throws IOException {
    if (read() >= 0) {
      transferTo(OutputStream.nullOutputStream());
    }
  }

  long size() {
    return size;
  }

  /** Once, at the end. */
  Digest digest() {
    return Digest.of(sha256);
  }
}
