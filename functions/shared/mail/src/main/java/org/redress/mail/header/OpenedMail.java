package org.redress.mail.header;

import java.io.BufferedInputStream;
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
    LineSource source = new LineSource(raw, watch);
    List<byte[]> lines = new ArrayList<>();
    int length = 0;
    byte[] line = source.line(length);
    while (isEmpty(line) && line.length > 0) {
      line = source.line(length);
    }
    while (!isEmpty(line)) {
      lines.add(line);
      length += line.length;
      line = source.line(length);
    }
    HeaderBlock block = HeaderBlock.mend(lines, line);
    InputStream body = new BufferedInputStream(new SequenceInputStream(block.bodyStart(), source.rest()), PEEK);
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

  private static boolean isEmpty(byte[] line) {
    return line.length == 0 || line[0] == '\n' || (line.length == 2 && line[0] == '\r' && line[1] == '\n');
  }
}
