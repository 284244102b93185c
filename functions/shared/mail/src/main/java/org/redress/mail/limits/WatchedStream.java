package org.redress.mail.limits;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.redress.mail.stream.BlockStream;

/** The raw mail, read in blocks under a {@link Watch}; tells a source that fails from a mail that is broken. */
public final class WatchedStream extends BlockStream {

  private static final int BLOCK = 32 << 10;

  private final InputStream in;
  private final Watch watch;

  private WatchedStream(InputStream raw, Watch watch) {
    this.in = raw;
    this.watch = watch;
  }

  /** The stream in blocks: its buffer is all that this holds of the mail. */
  public static InputStream of(InputStream raw, Watch watch) {
    return new BufferedInputStream(new WatchedStream(raw, watch), BLOCK);
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int count;
    try {
      count = in.read(into, offset, length);
    } catch (IOException | RuntimeException e) {
      throw new TransferFailed(e);
    }
    watch.read(Math.max(count, 0));
    return count;
  }
}
