package org.redress.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.redress.mail.PutAside.Reason;
import org.redress.mail.limits.MailLimits;

class LimitsTest {

  private static final MailLimits NARROW = new MailLimits(100_000, 2_000, 6, 20, Duration.ofSeconds(60), 5_000);
  private static final String HEADER = "From: jo@example.org\r\nSubject: Abuse\r\n";

  @Test
  void aMailOfTooManyBytesIsPutAsideWithItsHeading() throws IOException {
    ReadOutcome outcome = read(HEADER + "\r\n" + "All of it is abuse.\r\n".repeat(6_000));

    assertAside(outcome, Reason.TOO_LARGE);
    assertThat(((PutAside) outcome).heading().orElseThrow().subject()).isEqualTo("Abuse");
  }

  @Test
  void aMailWithAnEndlessHeaderIsPutAside() throws IOException {
    assertAside(read(HEADER + "X-Filler: filler\r\n".repeat(200) + "\r\nWords\r\n"), Reason.HEADER_TOO_LARGE);
  }

  @Test
  void aMailWhosePartHasAnEndlessHeaderIsPutAside() throws IOException {
    String part = "--edge\r\n" + "X-Filler: filler\r\n".repeat(200) + "\r\nWords\r\n--edge--\r\n";

    assertAside(read(HEADER + "Content-Type: multipart/mixed; boundary=edge\r\n\r\n" + part), Reason.HEADER_TOO_LARGE);
  }

  @Test
  void aMailWhosePartHasOneEndlessHeaderLineIsPutAside() throws IOException {
    String part = "--edge\r\nX-Filler: " + "f".repeat(4_000) + "\r\n\r\nWords\r\n--edge--\r\n";

    assertAside(read(HEADER + "Content-Type: multipart/mixed; boundary=edge\r\n\r\n" + part), Reason.HEADER_TOO_LARGE);
  }

  @Test
  void aMailWithPartsTooDeepIsPutAside() throws IOException {
    StringBuilder mail = new StringBuilder(HEADER);
    for (int i = 0; i < 10; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=edge").append(i).append("\r\n\r\n--edge").append(i)
          .append("\r\n");
    }

    assertAside(read(mail + "\r\nWords\r\n"), Reason.TOO_DEEP);
  }

  @Test
  void aMailWithForwardedMailsTooDeepIsPutAside() throws IOException {
    String inner = "Content-Type: message/rfc822\r\n\r\n".repeat(10);

    assertAside(read(HEADER + inner + "\r\nWords\r\n"), Reason.TOO_DEEP);
  }

  @Test
  void aMailWithTooManyPartsIsPutAside() throws IOException {
    String parts = "--edge\r\n\r\nWords\r\n".repeat(30) + "--edge--\r\n";

    assertAside(read(HEADER + "Content-Type: multipart/mixed; boundary=edge\r\n\r\n" + parts), Reason.TOO_MANY_PARTS);
  }

  @Test
  void aMailThatTakesTooLongIsPutAside() throws IOException {
    AtomicLong minutes = new AtomicLong();
    InstantSource hurrying = () -> Instant.EPOCH.plus(Duration.ofMinutes(minutes.getAndIncrement()));
    MailReader reader = new MailReader(NARROW, hurrying, _ -> false);

    assertAside(reader.read(() -> stream(HEADER + "\r\nWords\r\n")), Reason.TOO_SLOW);
  }

  @Test
  void aTextBeyondTheLimitIsCutAndSaysSo() throws IOException {
    ReceivedMail mail = (ReceivedMail) read(HEADER + "\r\n" + "Words and words.\r\n".repeat(1_000));

    assertThat(mail.words().own()).hasSizeBetween(4_000, 5_000);
    assertThat(mail.unread()).containsExactly(new Unread(Unread.Kind.CUT, "1"));
  }

  @Test
  void manyTextsTogetherAreCutAsOneIs() throws IOException {
    String parts = ("--edge\r\n\r\n" + "Words and words.\r\n".repeat(100)).repeat(15) + "--edge--\r\n";
    ReceivedMail mail = (ReceivedMail) read(HEADER + "Content-Type: multipart/mixed; boundary=edge\r\n\r\n" + parts);

    assertThat(mail.words().own().length()).isLessThan(5_100);
    assertThat(mail.unread()).extracting(Unread::kind).containsOnly(Unread.Kind.CUT);
  }

  @Test
  void aSourceThatFailsIsAFaultAndNoOutcome() {
    MailReader reader = Mails.reader(NARROW);
    InputStream failing = new InputStream() {

      @Override
      public int read() throws IOException {
        throw new IOException("The line is cut");
      }

      @Override
      public int read(byte[] into, int offset, int length) throws IOException {
        throw new IOException("The line is cut");
      }
    };

    assertThatThrownBy(() -> reader.read(() -> new SequenceInputStream(stream(HEADER + "\r\nWords"), failing)))
        .isInstanceOf(IOException.class);
  }

  private static ReadOutcome read(String mail) throws IOException {
    return Mails.reader(NARROW).read(() -> stream(mail));
  }

  private static InputStream stream(String mail) {
    return new ByteArrayInputStream(mail.getBytes(UTF_8));
  }

  private static void assertAside(ReadOutcome outcome, Reason reason) {
    assertThat(outcome).isInstanceOfSatisfying(PutAside.class, aside -> assertThat(aside.reason()).isEqualTo(reason));
  }
}
