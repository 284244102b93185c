package org.redress.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.casework.timeline.Digest;

/** Sample mails that were cut, torn and mixed, the same way for the same seed. */
class MangledMailsTest {

  private static final int MAILS_PER_SEED = 60;
  private static final List<byte[]> SAMPLES = Mails.names().stream().map(Mails::sample).toList();
  private static final String TORN = "\r\n\0\"<>();:=?-%\u00ff \t";

  /** What a fault of ours would look like: these mails all have a header, and something in them can be read. */
  private static final ReadOutcome FAULT = new PutAside(PutAside.Reason.UNREADABLE, Optional.empty());

  static IntStream seeds() {
    return IntStream.range(0, 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyMailEndsInAnOutcomeAndItsFilesCanBeCopied(int seed) {
    Random random = new Random(seed);
    for (int i = 0; i < MAILS_PER_SEED; i++) {
      byte[] mail = mangled(random);
      assertThatCode(() -> {
        assertThat(Mails.read(mail)).isNotEqualTo(FAULT);
        if (Mails.read(mail) instanceof ReceivedMail received) {
          assertSafe(received);
          assertCopied(mail, received.attachments());
        }
      }).as("seed %d, mail %d", seed, i).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aMailThatIsAllNoiseEndsInAnOutcome(int seed) {
    Random random = new Random(seed);
    byte[] noise = new byte[random.nextInt(20_000)];
    random.nextBytes(noise);

    assertThat(Mails.read(noise)).isNotNull();
  }

  private static void assertSafe(ReceivedMail mail) {
    assertThat(mail.heading().subject()).doesNotContainPattern("\\p{Cntrl}");
    assertThat(mail.heading().senderName()).doesNotContainPattern("\\p{Cntrl}");
    mail.attachments()
        .forEach(file -> assertThat(file.name().value()).doesNotContainPattern("[\\p{Cntrl}/\\\\]").isNotBlank());
    assertThat(mail.attachments()).extracting(Attachment::place).doesNotHaveDuplicates();
  }

  private static void assertCopied(byte[] mail, List<Attachment> attachments) throws IOException {
    Map<String, ByteArrayOutputStream> copies = new HashMap<>();
    Mails.reader().copy(() -> new ByteArrayInputStream(mail), attachments, file -> {
      ByteArrayOutputStream copy = new ByteArrayOutputStream();
      copies.put(file.place(), copy);
      return copy;
    });
    for (Attachment file : attachments) {
      byte[] copy = Objects.requireNonNull(copies.get(file.place())).toByteArray();
      assertThat(copy.length).isEqualTo(file.size());
      assertThat(Digest.over(copy)).isEqualTo(file.sha256());
    }
  }

  private static byte[] mangled(Random random) {
    byte[] mail = SAMPLES.get(random.nextInt(SAMPLES.size())).clone();
    int changes = 1 + random.nextInt(6);
    for (int i = 0; i < changes && mail.length > 2; i++) {
      mail = changed(mail, random);
    }
    return mail;
  }

  private static byte[] changed(byte[] mail, Random random) {
    int at = random.nextInt(mail.length);
    int length = Math.min(mail.length - at, 1 + random.nextInt(random.nextBoolean() ? 8 : 400));
    return switch (random.nextInt(6)) {
      case 0 -> Arrays.copyOf(mail, at);
      case 1 -> joined(Arrays.copyOf(mail, at), Arrays.copyOfRange(mail, at + length, mail.length));
      case 2 -> joined(Arrays.copyOf(mail, at + length), Arrays.copyOfRange(mail, at, mail.length));
      case 3 -> {
        byte[] other = SAMPLES.get(random.nextInt(SAMPLES.size()));
        yield joined(Arrays.copyOf(mail, at), Arrays.copyOfRange(other, Math.min(at, other.length), other.length));
      }
      case 4 -> {
        mail[at] = (byte) TORN.charAt(random.nextInt(TORN.length()));
        yield mail;
      }
      default -> {
        mail[at] = (byte) random.nextInt(256);
        yield mail;
      }
    };
  }

  private static byte[] joined(byte[] start, byte[] end) {
    byte[] both = Arrays.copyOf(start, start.length + end.length);
    System.arraycopy(end, 0, both, start.length, end.length);
    return both;
  }
}
