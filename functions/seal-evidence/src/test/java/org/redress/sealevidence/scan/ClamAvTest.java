package org.redress.sealevidence.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.casework.evidence.Verdict;
import org.redress.casework.evidence.Verdict.Clean;
import org.redress.casework.evidence.Verdict.Infected;
import org.redress.casework.evidence.Verdict.NotScanned;
import org.redress.casework.evidence.Verdict.Reason;
import org.redress.sealevidence.BrokenContent;
import org.redress.sealevidence.scan.FakeDaemon.Manner;

@Timeout(60)
class ClamAvTest {

  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Duration SHORT = Duration.ofMillis(300);
  private static final int LIMIT = 1 << 20;
  private static final byte[] BAD = FakeDaemon.FOUND.getBytes(StandardCharsets.US_ASCII);

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_536, 65_537, LIMIT})
  void aFileWithoutMalwareIsCleanWhateverItsSize(int size) throws IOException {
    assertThat(scanned(Manner.GOOD, new byte[size], LONG)).isEqualTo(new Clean());
  }

  @Test
  void malwareIsNamedWhereverItStands() throws IOException {
    byte[] file = Arrays.copyOf(new byte[0], 65_536 - 5 + BAD.length);
    System.arraycopy(BAD, 0, file, 65_536 - 5, BAD.length);

    assertThat(scanned(Manner.GOOD, file, LONG)).isEqualTo(new Infected("Test.Word-1"));
  }

  @Test
  void aFileThatTheDaemonFindsTooLargeIsNotScanned() throws IOException {
    assertThat(scanned(Manner.GOOD, new byte[LIMIT + 1], LONG)).isEqualTo(new NotScanned(Reason.TOO_LARGE));
    assertThat(scanned(Manner.GOOD, new byte[20 * LIMIT], LONG)).isEqualTo(new NotScanned(Reason.TOO_LARGE));
  }

  @Test
  void aDaemonThatHangsUpWhileAFileIsSentHasNotScannedIt() throws IOException {
    assertThat(scanned(Manner.HANGS_UP_AFTER_THE_ANSWER, new byte[20 * LIMIT], LONG))
        .isIn(new NotScanned(Reason.TOO_LARGE), new NotScanned(Reason.UNREACHABLE));
  }

  @Test
  void aDaemonThatHangsUpHasNotScanned() throws IOException {
    assertThat(scanned(Manner.HANGS_UP, new byte[LIMIT], LONG)).isEqualTo(new NotScanned(Reason.UNREACHABLE));
  }

  @Test
  void aDaemonThatIsNotThereHasNotScanned() throws IOException {
    InetSocketAddress closed;
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      closed = new InetSocketAddress(server.getInetAddress(), server.getLocalPort());
    }

    assertThat(new ClamAv(closed, LONG, LONG).scan(() -> new ByteArrayInputStream(BAD)))
        .isEqualTo(new NotScanned(Reason.UNREACHABLE));
  }

  @Test
  void aDaemonThatDoesNotReadIsNotWaitedFor() throws IOException {
    assertThat(scanned(Manner.NEVER_READS, new byte[40 * LIMIT], SHORT)).isEqualTo(new NotScanned(Reason.TIMED_OUT));
  }

  @Test
  void aDaemonThatDoesNotAnswerIsNotWaitedFor() throws IOException {
    assertThat(scanned(Manner.NEVER_ANSWERS, BAD, SHORT)).isEqualTo(new NotScanned(Reason.TIMED_OUT));
  }

  @Test
  void anAnswerThatMeansNothingDoesNotMeanClean() throws IOException {
    assertThat(scanned(Manner.TALKS_NONSENSE, BAD, LONG)).isEqualTo(new NotScanned(Reason.FAILED));
    for (String line : new String[]{"OK", "stream: OK and more", "stream: ERROR", "stream:OK", "PONG"}) {
      assertThat(Answer.read(line)).as(line).isEqualTo(new NotScanned(Reason.FAILED));
    }
  }

  @Test
  void aFileThatCannotBeReadIsNoTroubleOfTheScanner() throws IOException {
    try (FakeDaemon daemon = new FakeDaemon(Manner.GOOD, LIMIT)) {
      ClamAv scanner = new ClamAv(daemon.address(), LONG, LONG);

      assertThatExceptionOfType(IOException.class).isThrownBy(() -> scanner.scan(BrokenContent::new))
          .withMessage(BrokenContent.MESSAGE);
    }
  }

  @Test
  void theNameOfMalwareBringsNoOddCharacters() {
    assertThat(new Infected("Win.Test\r\n<b>" + "x".repeat(500)).malware()).startsWith("Win.Test___b_").hasSize(120);
  }

  private static Verdict scanned(Manner manner, byte[] file, Duration time) throws IOException {
    try (FakeDaemon daemon = new FakeDaemon(manner, LIMIT)) {
      return new ClamAv(daemon.address(), LONG, time).scan(() -> new ByteArrayInputStream(file));
    }
  }
}
