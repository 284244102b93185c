package org.redress.sealevidence.picture;

import java.io.IOException;
import javax.imageio.stream.ImageInputStreamImpl;
import org.redress.sealevidence.picture.PictureCopier.Deadline;

/** A file in memory, as decoders read it; ends their work once the time is over. */
final class WatchedBytes extends ImageInputStreamImpl {

  private final byte[] bytes;
  private final Deadline deadline;

  WatchedBytes(byte[] bytes, Deadline deadline) {
    this.bytes = bytes;
    this.deadline = deadline;
  }

  byte[] bytes() {
    return bytes;
  }

  @Override
  public int read() throws IOException {
    checkClosed();
    bitOffset = 0;
    if (streamPos >= bytes.length) {
      return -1;
    }
    int read = bytes[(int) streamPos] & 0xff;
    streamPos++;
    return read;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    checkClosed();
    deadline.check();
    bitOffset = 0;
    if (length == 0) {
      return 0;
    }
    if (streamPos >= bytes.length) {
      return -1;
    }
    int count = (int) Math.min(length, bytes.length - streamPos);
    System.arraycopy(bytes, (int) streamPos, into, offset, count);
    streamPos += count;
    return count;
  }

  @Override
  public long length() {
    return bytes.length;
  }
}
