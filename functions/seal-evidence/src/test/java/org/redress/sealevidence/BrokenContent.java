package org.redress.sealevidence;

import java.io.IOException;
import java.io.InputStream;

/** Content that cannot be read. */
public final class BrokenContent extends InputStream {

  public static final String MESSAGE = "The content is gone";

  @Override
  public int read() throws IOException {
    throw new IOException(MESSAGE);
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    throw new IOException(MESSAGE);
  }
}
