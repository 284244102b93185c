package org.redress.mail.header;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A mail's own header, mended: a mailbox's {@code From } line is dropped, a line that belongs to no field joins the one
 * before it, and where the empty line is missing the body begins at the first line that is none of a header.
 */
final class HeaderBlock {

  private static final Pattern FIELD = Pattern.compile("[!-9;-~]{1,200}[ \\t]*:", Pattern.DOTALL);
  private static final Set<String> KNOWN = Set.of(
      "content-type", "content-transfer-encoding", "mime-version", "from", "to", "subject", "date", "message-id",
      "received", "reply-to", "return-path", "cc", "sender", "in-reply-to", "references", "dkim-signature");

  private final HeaderFields fields;
  private final List<byte[]> lines;
  private final byte[] bodyStart;

  private HeaderBlock(List<byte[]> lines, byte[] bodyStart) {
    this.fields = new HeaderFields(lines.stream().map(HeaderField::of).toList());
    this.lines = lines;
    this.bodyStart = bodyStart;
  }

  /** @param lines up to the empty one, each with its end */
  static HeaderBlock mend(List<byte[]> lines, byte[] emptyLine) {
    List<StringBuilder> fields = new ArrayList<>();
    int lastKnown = lastKnown(lines);
    int i = 0;
    while (i < lines.size() && belongs(lines.get(i), i < lastKnown, fields)) {
      i++;
    }
    List<byte[]> whole = fields.stream().map(field -> field.toString().getBytes(ISO_8859_1)).toList();
    return new HeaderBlock(whole, rest(lines, i, emptyLine));
  }

  /** Takes a line into the header, or finds that it is none of it. */
  private static boolean belongs(byte[] bytes, boolean fieldFollows, List<StringBuilder> fields) {
    String line = new String(bytes, ISO_8859_1);
    if (FIELD.matcher(line).lookingAt()) {
      fields.add(new StringBuilder(line));
      return true;
    }
    boolean mailbox = line.startsWith("From ") || line.startsWith(">From ");
    boolean continued = line.startsWith(" ") || line.startsWith("\t");
    boolean stray = !line.startsWith("--") && fieldFollows;
    if (fields.isEmpty()) {
      return mailbox || continued || stray;
    }
    if (continued) {
      fields.getLast().append(line);
    } else if (stray && !mailbox) {
      fields.getLast().append(' ').append(line);
    }
    return continued || stray;
  }

  private static byte[] rest(List<byte[]> lines, int from, byte[] emptyLine) {
    if (from == lines.size()) {
      return new byte[0];
    }
    StringBuilder body = new StringBuilder();
    lines.subList(from, lines.size()).forEach(line -> body.append(new String(line, ISO_8859_1)));
    return body.append(new String(emptyLine, ISO_8859_1)).toString().getBytes(ISO_8859_1);
  }

  private static int lastKnown(List<byte[]> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      String line = new String(lines.get(i), ISO_8859_1);
      int colon = line.indexOf(':');
      if (colon > 0 && KNOWN.contains(line.substring(0, colon).strip().toLowerCase(Locale.ROOT))) {
        return i;
      }
    }
    return -1;
  }

  HeaderFields fields() {
    return fields;
  }

  /** What of the body was read with the header. */
  InputStream bodyStart() {
    return new ByteArrayInputStream(bodyStart);
  }

  /** The header as it should have been, an empty line, and the body's start. */
  InputStream mended() {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    lines.forEach(whole::writeBytes);
    whole.writeBytes("\r\n".getBytes(ISO_8859_1));
    return new ByteArrayInputStream(whole.toByteArray());
  }
}
