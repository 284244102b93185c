package org.redress.mail.header;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import org.redress.mail.limits.Watch;

/** Hands out the first lines of a mail, and then the rest of it unread. */
final class LineSource {

  private static final int BLOCK = 8 << 10;

  private final InputStream in;
  private final Watch watch;
  private final byte[] block = new byte[BLOCK];
  private int at;
  private int end;

  /** Leaves out a byte order mark. Very old programs end lines by a carriage return alone: here by a line feed. */
  LineSource(InputStream raw, Watch watch) throws IOException {
    this.watch = watch;
    end = raw.readNBytes(block, 0, BLOCK);
    boolean marked = end > 2 && block[0] == (byte) 0xef && block[1] == (byte) 0xbb && block[2] == (byte) 0xbf;
    at = marked ? 3 : 0;
    if (indexOf('\n') < 0 && indexOf('\r') >= 0) {
      CarriageReturns.replace(block, 0, end);
      in = new CarriageReturns(raw);
    } else {
      in = raw;
    }
  }

  /**
   * The next line with its end; empty at the end of the mail.
   *
   * @param before bytes of the header until now
   */
  byte[] line(int before) throws IOException {
    byte[] line = new byte[0];
    boolean whole = false;
    while (!whole && fill()) {
      int feed = indexOf('\n');
      whole = feed >= 0;
      int stop = whole ? feed + 1 : end;
      int length = line.length;
      watch.header(before + length + stop - at);
      line = Arrays.copyOf(line, length + stop - at);
      System.arraycopy(block, at, line, length, stop - at);
      at = stop;
    }
    return line;
  }

  InputStream rest() {
    return new SequenceInputStream(new ByteArrayInputStream(block, at, end - at), in);
  }

  private boolean fill() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(in.read(block, 0, BLOCK), 0);
    }
    return end > 0;
  }

  private int indexOf(char sought) {
    for (int i = at; i < end; i++) {
      if (block[i] == sought) {
        return i;
      }
    }
    return -1;
  }

  private static final class CarriageReturns extends InputStream {

    private final InputStream in;

    CarriageReturns(InputStream in) {
      this.in = in;
    }

    static void replace(byte[] bytes, int from, int to) {
      for (int i = from; i < to; i++) {
        bytes[i] = bytes[i] == '\r' ? (byte) '\n' : bytes[i];
      }
    }

    @Override
    public int read() throws IOException {
      int next = in.read();
      return next == '\r' ? '\n' : next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int count = in.read(into, offset, length);
      replace(into, offset, offset + Math.max(count, 0));
      return count;
    }
  }
}
