package org.redress.receiveemail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.Notice;
import org.redress.casework.NoticeKind;
import org.redress.casework.intake.ReceiptCodes;
import org.redress.casework.notices.Mail;
import org.redress.casework.notices.MailThreads;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.reporter.AddressTokens;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;
import org.redress.notices.Correspondence;
import org.redress.notices.NoticeWriter;
import org.redress.web.messages.OwnWords;

/** Whatever a mail says in its header, the mails that we write because of it have our own headers and no others. */
@ExtendWith(Engines.class)
class HeaderInjectionTest {

  private static final List<String> SHARDS = List.of(
      "\r\n", "\n", "\r", "\r\n ", "\u0000", "\u0085", "\u2028", ">", "<", "\"", "\\", ",", ";", ":", "@", " ", "\t",
      "Bcc: everyone@example.net", "X-Evil: 1", "Subject: other", "jo@example.org", "=?utf-8?q?=0D=0ABcc:_a=40b?=",
      "=?utf-8?b?DQpCY2M6IGE=?=", "a", "\u00e9", "\ud83d\ude20");

  private static final SecretKey KEY = new SecretKeySpec(new byte[32], "HmacSHA256");

  /** With the thread as the sender finds it. */
  private record Found(MailThreads threads) implements Correspondence {

    @Override
    public Optional<EmailAddress> replies(CaseId id) {
      return Optional.empty();
    }

    @Override
    public List<String> before(Notice mail) {
      return threads.before(mail);
    }

    @Override
    public URI stopping(NoticeKind kind, EmailAddress reader) {
      throw new AssertionError("Nothing here can be stopped");
    }
  }

  private static MailRoom room;

  @BeforeAll
  static void start(TestEngines engines) throws IOException {
    room = new MailRoom(engines, "header-injection");
  }

  /** Some seeds that stay and one that is new each time; a test's name tells its seed. */
  static LongStream seeds() {
    return LongStream.concat(
        LongStream.range(0, 40), LongStream.of(ThreadLocalRandom.current().nextInt(100, Integer.MAX_VALUE)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingInAMailAddsAHeaderToOurs(long seed) {
    Random random = new Random(seed);
    String mail = RawText.of("injected-" + seed)
        .with("Subject", hostile(random))
        .with("Message-ID", "<" + hostile(random) + ">")
        .with("Reply-To", hostile(random))
        .with("Content-Type", "multipart/mixed; boundary=b")
        .saying(
            "--b\r\n\r\nSomebody is rude to me.\r\n--b\r\nContent-Type: image/png; name=\"" + hostile(random)
                + "\"\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--b--");

    Case opened = room.opened(room.receive(mail));
    assertThat(room.evidence(opened.id())).as("whatever the file is called").hasSize(1);

    NoticeWriter writer = new NoticeWriter(
        OwnWords.NONE, URI.create("https://report.example.org"),
        new Found(new MailThreads(room.wiring.notices(), "eu-west-2.amazonses.com")), new ReceiptCodes(KEY),
        new AddressTokens(KEY));
    for (Notice notice : room.wiring.notices().of(opened.id())) {
      Mail written = writer.write(notice);
      assertThat(written.headers().keySet())
          .isSubsetOf("Auto-Submitted", "X-Auto-Response-Suppress", "Feedback-ID", "In-Reply-To", "References");
      assertThat(written.headers().values()).allMatch(value -> value.chars().allMatch(c -> c > ' ' && c < 0x7f));
      assertThat(written.subject()).isEqualTo("We have received your report " + opened.id().reference());
    }
  }

  /** Raw, or as an encoded word, in which a line break survives the header's own rules. */
  private static String hostile(Random random) {
    String text = IntStream.range(0, 1 + random.nextInt(6))
        .mapToObj(_ -> SHARDS.get(random.nextInt(SHARDS.size())))
        .collect(Collectors.joining());
    return random.nextBoolean()
        ? text
        : "=?utf-8?b?" + Base64.getEncoder().encodeToString(text.getBytes(UTF_8)) + "?=";
  }
}
