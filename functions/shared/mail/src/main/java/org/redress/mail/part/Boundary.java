package org.redress.mail.part;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the boundary that a mail uses although its header names none, or another one. */
final class Boundary {

  static final int PEEK = 8 << 10;

  private static final Pattern FIRST_PART = Pattern
      .compile("^--([^\r\n]{1,200})\r?\n(?=content-[a-z-]{1,30}:)", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  private Boundary() {}

  /** Looks at the first bytes and leaves the stream where it was. */
  static Optional<String> sniff(BufferedInputStream stream) throws IOException {
    stream.mark(PEEK);
    String start = new String(stream.readNBytes(PEEK), ISO_8859_1);
    stream.reset();
    Matcher first = FIRST_PART.matcher(start);
    return first.find() ? Optional.of(first.group(1).stripTrailing()) : Optional.empty();
  }

  static byte[] header(String boundary) {
    String quoted = boundary.replace("\\", "\\\\").replace("\"", "\\\"");
    return ("Content-Type: multipart/mixed; boundary=\"" + quoted + "\"\r\n\r\n").getBytes(ISO_8859_1);
  }
}
