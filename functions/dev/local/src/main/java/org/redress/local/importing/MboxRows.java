package org.redress.local.importing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.redress.local.UserException;
import org.redress.mail.MailReader;
import org.redress.mail.MailSource;
import org.redress.mail.PutAside;
import org.redress.mail.ReceivedMail;

/** The mails of an mbox (RFC 4155): each begins with a line {@code From }, and such lines within have {@code >} before. */
final class MboxRows implements RowSource<byte[]> {

  private static final String FROM = "From ";
  private static final int LARGEST = 40 << 20;

  private final Path file;
  private final InputStream in;
  private final MailReader reader;
  private final ByteArrayOutputStream buffer = new ByteArrayOutputStream();
  private byte[] separator = {};
  private long line;

  private MboxRows(Path file, InputStream in, MailReader reader) {
    this.file = file;
    this.in = in;
    this.reader = reader;
  }

  static MboxRows open(Path file, MailReader reader) throws IOException {
    MboxRows rows = new MboxRows(file, new BufferedInputStream(Files.newInputStream(file)), reader);
    rows.separator = rows.line();
    if (rows.separator.length > 0 && !isSeparator(rows.separator)) {
      rows.close();
      throw UserException.misused("The file " + file + " is no mbox: it does not begin with a line 'From '");
    }
    return rows;
  }

  @Override
  public Optional<Row<byte[]>> next() throws IOException {
    if (separator.length == 0) {
      return Optional.empty();
    }
    long first = line;
    buffer.reset();
    boolean blank = false;
    byte[] read = line();
    while (read.length > 0 && !(blank && isSeparator(read))) {
      blank = isBlank(read);
      buffer.write(isQuoted(read) ? Arrays.copyOfRange(read, 1, read.length) : read);
      if (buffer.size() > LARGEST) {
        throw UserException.failed("The mail at line " + first + " of " + file + " is larger than 40 MB; take it out");
      }
      read = line();
    }
    separator = read;
    byte[] mail = buffer.toByteArray();
    return Optional.of(new Row<>(first, content(mail), mail));
  }

  private Row.Content content(byte[] mail) throws IOException {
    MailSource source = () -> new ByteArrayInputStream(mail);
    return switch (reader.read(source)) {
      case ReceivedMail received -> new Row.Content.Letter(received, source);
      case PutAside(var reason, var _) -> new Row.Content.Unreadable(reason.sentence());
    };
  }

  @Override
  public void begin(OutputStream out) {
    // A mail stands by itself.
  }

  @Override
  public void giveBack(Row<byte[]> row, String why, OutputStream out) throws IOException {
    out.write("From MAILER-DAEMON Thu Jan  1 00:00:00 1970\n".getBytes(ISO_8859_1));
    out.write(("X-Rejected: " + why.replaceAll("[^ -~]", " ") + "\n").getBytes(ISO_8859_1));
    try (InputStream mail = new ByteArrayInputStream(row.raw())) {
      for (byte[] each = line(mail); each.length > 0; each = line(mail)) {
        if (isSeparator(each) || isQuoted(each)) {
          out.write('>');
        }
        out.write(each);
      }
    }
    out.write('\n');
  }

  private byte[] line() throws IOException {
    line++;
    return line(in);
  }

  /** A line with its end; nothing at the end of the file. */
  private static byte[] line(InputStream from) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int read = from.read();
    while (read >= 0) {
      bytes.write(read);
      if (read == '\n' || bytes.size() > LARGEST) {
        break;
      }
      read = from.read();
    }
    return bytes.toByteArray();
  }

  private static boolean isSeparator(byte[] text) {
    return begins(text, 0);
  }

  private static boolean isQuoted(byte[] text) {
    int marks = 0;
    while (marks < text.length && text[marks] == '>') {
      marks++;
    }
    return marks > 0 && begins(text, marks);
  }

  private static boolean begins(byte[] text, int at) {
    return text.length >= at + FROM.length() && new String(text, at, FROM.length(), ISO_8859_1).equals(FROM);
  }

  private static boolean isBlank(byte[] text) {
    return new String(text, ISO_8859_1).isBlank();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
