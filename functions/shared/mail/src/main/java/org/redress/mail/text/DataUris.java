package org.redress.mail.text;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import org.redress.mail.stream.BlockStream;

/** Leaves out the content of images that stand inside HTML, which may be most of a mail and holds no words. */
public final class DataUris extends BlockStream {

  private static final byte[] START = "data:image/".getBytes(US_ASCII);

  private final InputStream in;
  private int matched;
  private boolean inside;

  public DataUris(InputStream html) {
    this.in = html;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int kept = 0;
    while (kept == 0) {
      int count = in.read(into, offset, length);
      if (count <= 0) {
        return count;
      }
      for (int i = offset; i < offset + count; i++) {
        if (keeps(into[i])) {
          into[offset + kept] = into[i];
          kept++;
        }
      }
    }
    return kept;
  }

  private boolean keeps(byte next) {
    if (inside) {
      inside = !ends(next);
      return !inside;
    }
    if ((next | 0x20) == START[matched] || next == START[matched]) {
      matched++;
    } else {
      matched = next == START[0] ? 1 : 0;
    }
    if (matched == START.length) {
      inside = true;
      matched = 0;
    }
    return true;
  }

  private static boolean ends(byte next) {
    return next == '"' || next == '\'' || next == ')' || next == '>' || next == ' ';
  }
}
