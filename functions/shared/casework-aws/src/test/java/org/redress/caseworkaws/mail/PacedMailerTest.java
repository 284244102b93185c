package org.redress.caseworkaws.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.casework.notices.Mail;
import org.redress.casework.notices.Mailer;
import org.redress.casework.report.EmailAddress;

class PacedMailerTest {

  private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");
  private static final Mail MAIL = new Mail(
      new EmailAddress("ada.example@example.org"), Optional.empty(), "Subject", "Text", "<p>Text</p>", Map.of(),
      Map.of());

  private final List<Duration> sent = new ArrayList<>();
  private Instant now = START;

  @Test
  void eachSenderKeepsToItsShareOfTheRate() {
    PacedMailer mailer = paced(10, 2);

    for (int i = 0; i < 4; i++) {
      mailer.send(MAIL);
    }

    assertThat(sent).containsExactly(
        Duration.ZERO, Duration.ofMillis(200), Duration.ofMillis(400), Duration.ofMillis(600));
  }

  @Test
  void aSenderThatWasIdleDoesNotCatchUp() {
    PacedMailer mailer = paced(1, 1);
    mailer.send(MAIL);
    now = now.plusSeconds(60);

    mailer.send(MAIL);
    mailer.send(MAIL);

    assertThat(sent).containsExactly(Duration.ZERO, Duration.ofSeconds(60), Duration.ofSeconds(61));
  }

  @Test
  void sendersThatWouldWaitTooLongAreRefused() {
    assertThatThrownBy(() -> paced(1, 11)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("11");
  }

  private PacedMailer paced(int mailsPerSecond, int senders) {
    return new PacedMailer(mail -> {
      sent.add(Duration.between(START, now));
      return new Mailer.Answer.Accepted("ses-1");
    }, mailsPerSecond, senders, () -> now, wait -> now = now.plus(wait));
  }
}
