package org.redress.local.importing;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Refuses to read on when a row has no end, so that a missing quotation mark takes no more memory than a long row. */
final class MeteredReader extends FilterReader {

  /** That a row is too long. */
  static final class TooLongException extends IOException {
    private static final long serialVersionUID = 1;
  }

  private static final int BUFFERED = 1 << 17;

  private long since;

  MeteredReader(Reader in) {
    super(in);
  }

  /** A row begins about here. */
  void begin() {
    since = 0;
  }

  @Override
  public int read() throws IOException {
    return count(super.read(), 1);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    return count(read, read);
  }

  private int count(int result, int characters) throws IOException {
    if (result >= 0) {
      since += characters;
      if (since > RowSource.LONGEST + BUFFERED) {
        throw new TooLongException();
      }
    }
    return result;
  }
}
