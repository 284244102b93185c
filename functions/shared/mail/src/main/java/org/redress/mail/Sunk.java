package org.redress.mail;

import java.io.IOException;
import java.io.OutputStream;
import org.redress.mail.limits.TransferFailed;

/** Writes to a sink, and tells a sink that fails from a mail that is broken. */
final class Sunk extends OutputStream {

  private final OutputStream sink;

  Sunk(OutputStream sink) {
    this.sink = sink;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[]{(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      sink.write(bytes, offset, length);
    } catch (IOException | RuntimeException e) {
      throw new TransferFailed(e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      sink.close();
    } catch (IOException | RuntimeException e) {
      throw new TransferFailed(e);
    }
  }
}
