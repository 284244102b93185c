package org.redress.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A mail of 30 MB is made while it is read: nobody has it as a whole. */
class LargeMailTest {

  private static final String LINE = "QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB\r\n";
  private static final int LINES = 400_000;
  private static final long FILE = LINES * (LINE.length() - 2L) / 4 * 3;
  private static final int MOST_HELD = 256 << 10;

  private long given;

  @Test
  void aLargeAttachmentIsDescribedWithoutBeingHeld() throws IOException {
    ReceivedMail mail = (ReceivedMail) Mails.reader().read(this::open);

    assertThat(given).isGreaterThan(30_000_000L);
    assertThat(mail.words().own()).isEqualTo("The recording is attached.");
    assertThat(mail.attachments()).singleElement().satisfies(file -> assertThat(file.size()).isEqualTo(FILE));
  }

  @Test
  void aLargeAttachmentReachesItsSinkWhileTheMailIsStillRead() throws IOException {
    List<Attachment> attachments = ((ReceivedMail) Mails.reader().read(this::open)).attachments();
    Sink sink = new Sink();

    Mails.reader().copy(this::open, attachments, _ -> sink);

    assertThat(sink.taken).isEqualTo(FILE);
    assertThat(sink.closed).isTrue();
    assertThat(sink.mostBehind).as("bytes read that had not reached the sink").isLessThan(MOST_HELD);
  }

  @Test
  void aLargeHtmlTextIsReadAsFarAsTextsAre() throws IOException {
    String start = "From: jo@example.org\r\nContent-Type: text/html\r\n\r\n<p>They posted this.</p>";
    String picture = "<img src=\"data:image/png;base64,";
    ReceivedMail mail = (ReceivedMail) Mails.reader()
        .read(() -> many(start + picture, LINES, "\"><p>And this.</p>"));

    assertThat(mail.words().own()).isEqualTo("They posted this.\n\nAnd this.");
    assertThat(mail.unread()).isEmpty();
  }

  private InputStream open() {
    given = 0;
    String start = """
        From: jo@example.org
        Content-Type: multipart/mixed; boundary=edge

        --edge

        The recording is attached.
        --edge
        Content-Type: video/mp4; name=recording.mp4
        Content-Transfer-Encoding: base64

        """;
    return many(start, LINES, "--edge--\r\n");
  }

  private InputStream many(String start, int lines, String end) {
    return new SequenceInputStream(
        bytes(start), new SequenceInputStream(new Repeated(LINE.getBytes(US_ASCII), lines), bytes(end)));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(US_ASCII));
  }

  /** The same line again and again. */
  private final class Repeated extends InputStream {

    private final byte[] line;
    private final long end;
    private long at;

    Repeated(byte[] line, int times) {
      this.line = line;
      this.end = (long) line.length * times;
    }

    @Override
    public int read() {
      if (at == end) {
        return -1;
      }
      given++;
      return line[(int) (at++ % line.length)];
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      int count = (int) Math.min(length, end - at);
      for (int i = 0; i < count; i++) {
        into[offset + i] = (byte) read();
      }
      return count == 0 ? -1 : count;
    }
  }

  /** Sees how far it is behind what was read. */
  private final class Sink extends OutputStream {

    private long taken;
    private long mostBehind;
    private boolean closed;

    @Override
    public void write(int one) {
      write(new byte[1], 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      taken += length;
      long encoded = taken / 3 * 4 / (LINE.length() - 2) * LINE.length();
      mostBehind = Math.max(mostBehind, given - encoded);
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
