package org.redress.mail.header;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import org.redress.mail.limits.Watch;

/**
 * A raw mail whose header has been read.
 *
 * @param header mended where it was broken
 * @param headerBytes the mended header with its empty line, for the parser that reads on
 * @param body the rest of the mail, to be read once
 */
public record OpenedMail(HeaderFields header, InputStream headerBytes, InputStream body) {

  private static final int PEEK = 8 << 10;

  private static final int FEW = 100;

  /** One in so many bytes. */
  private static final int MOST_CONTROLS = 20;

  /** Reads the header, and not much more. */
  public static OpenedMail open(InputStream raw, Watch watch) throws IOException {
    InputStream stream = withLineFeeds(new BufferedInputStream(raw, PEEK * 2));
    List<byte[]> lines = new ArrayList<>();
    int length = 0;
    byte[] line = line(stream, watch, length);
    while (isEmpty(line) && line.length > 0) {
      line = line(stream, watch, length);
    }
    while (!isEmpty(line)) {
      lines.add(line);
      length += line.length;
      line = line(stream, watch, length);
    }
    HeaderBlock block = HeaderBlock.mend(lines, line);
    InputStream body = new BufferedInputStream(new SequenceInputStream(block.bodyStart(), stream), PEEK);
    return new OpenedMail(block.fields(), block.mended(), body);
  }

  /** Whether it is no mail at all but some file: it has no header, and holds bytes that no text does. */
  public boolean isNoise() throws IOException {
    if (!header.fields().isEmpty()) {
      return false;
    }
    body.mark(PEEK);
    byte[] start = body.readNBytes(PEEK);
    body.reset();
    int controls = 0;
    for (byte one : start) {
      controls += one >= 0 && one < ' ' && one != '\r' && one != '\n' && one != '\t' ? 1 : 0;
    }
    return start.length > FEW && controls * MOST_CONTROLS > start.length;
  }

  /** Very old programs end lines by a carriage return alone. */
  private static InputStream withLineFeeds(BufferedInputStream stream) throws IOException {
    stream.mark(PEEK);
    String start = new String(stream.readNBytes(PEEK), ISO_8859_1);
    stream.reset();
    boolean marked = start.startsWith("\u00ef\u00bb\u00bf");
    if (marked) {
      stream.skipNBytes(3);
    }
    return start.indexOf('\n') < 0 && start.indexOf('\r') >= 0 ? new CarriageReturns(stream) : stream;
  }

  private static byte[] line(InputStream stream, Watch watch, int before) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(100);
    int next = stream.read();
    while (next >= 0) {
      line.write(next);
      watch.header(before + line.size());
      if (next == '\n') {
        break;
      }
      next = stream.read();
    }
    return line.toByteArray();
  }

  private static boolean isEmpty(byte[] line) {
    return line.length == 0 || line[0] == '\n' || (line.length == 2 && line[0] == '\r' && line[1] == '\n');
  }

  private static final class CarriageReturns extends InputStream {

    private final InputStream in;

    CarriageReturns(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      int next = in.read();
      return next == '\r' ? '\n' : next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int count = in.read(into, offset, length);
      for (int i = offset; i < offset + count; i++) {
        into[i] = into[i] == '\r' ? (byte) '\n' : into[i];
      }
      return count;
    }
  }
}
