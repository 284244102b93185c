package org.redress.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.redress.casework.timeline.Digest;

/** Counts and digests what flows by. */
final class Measured extends InputStream {

  private final InputStream in;
  private final MessageDigest sha256 = sha256();
  private long size;

  Measured(InputStream in) {
    this.in = in;
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
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
    return new Digest(HexFormat.of().formatHex(sha256.digest()));
  }
}
