package org.redress.sealevidence.picture;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Optional;

/** Keeps what is written unless it is too much. */
final class Capped extends OutputStream {

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final int most;
  private boolean full;

  Capped(int most) {
    this.most = most;
  }

  @Override
  public void write(int one) {
    write(new byte[]{(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    full |= kept.size() + (long) length > most;
    if (!full) {
      kept.write(bytes, offset, length);
    }
  }

  /** Absent if it was too much. */
  Optional<byte[]> bytes() {
    return full ? Optional.empty() : Optional.of(kept.toByteArray());
  }
}
