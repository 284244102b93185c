package org.redress.caseworkaws.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.casework.notices.Mail;
import org.redress.casework.notices.Mailer;
import org.redress.casework.notices.Mailer.Answer;
import org.redress.casework.report.EmailAddress;
import org.redress.engines.ses.SesFault;
import org.redress.engines.testing.TestEngines;

/** What every {@link Mailer} must do. */
abstract class MailerContract {

  private final TestEngines engines;
  private final Mailer mailer;
  private final String attempt = UUID.randomUUID().toString();
  private final Mail mail = new Mail(
      new EmailAddress("ada.example@example.org"), Optional.of(new EmailAddress("re1abc@reports.example.org")),
      "We have your report \u2013 caf\u00e9", "Dear Ada, \u2026",
      "<p>Dear Ada, \u2026</p>", Map.of("Auto-Submitted", "auto-generated"),
      Map.of("case", "7K2M9QXW4T", "notice", "1", "attempt", attempt));

  MailerContract(TestEngines engines, Mailer mailer) {
    this.engines = engines;
    this.mailer = mailer;
  }

  @Test
  void aMailThatIsTakenArrivesAsItWasWritten() {
    Answer answer = mailer.send(mail);

    assertThat(sent()).singleElement().satisfies(kept -> {
      assertThat(answer).isEqualTo(new Answer.Accepted(kept.id()));
      assertThat(kept.to()).containsExactly("ada.example@example.org");
      assertThat(kept.header("Reply-To")).contains("re1abc@reports.example.org");
      assertThat(kept.from()).isEqualTo("Redress <redress@example.org>");
      assertThat(kept.subject()).isEqualTo(mail.subject());
      assertThat(kept.text()).isEqualTo(mail.text());
      assertThat(kept.html()).isEqualTo(mail.html());
      assertThat(kept.header("Auto-Submitted")).contains("auto-generated");
      assertThat(kept.tags()).containsAllEntriesOf(mail.tags());
    });
  }

  @Test
  void aMailThatCameTooSoonMayBeSentLater() {
    engines.sesServer().failNext(SesFault.THROTTLED);

    assertThat(mailer.send(mail)).isEqualTo(new Answer.NotNow());
    assertThat(sent()).isEmpty();
  }

  @Test
  void aRefusalIsFinalAndSaysNothingOfThePerson() {
    engines.sesServer().failNext(SesFault.REJECTED);

    assertThat(mailer.send(mail)).isEqualTo(new Answer.Refused("SES answered MessageRejected"));
    assertThat(sent()).isEmpty();
  }

  @Test
  void aServiceThatFailsHasMostLikelyNotTakenTheMail() {
    engines.sesServer().failNext(SesFault.UNAVAILABLE);
    assertThat(mailer.send(mail)).isEqualTo(new Answer.Failing());
    assertThat(sent()).isEmpty();

    engines.sesServer().failNext(SesFault.FAILED_AFTER);
    assertThat(mailer.send(mail)).isEqualTo(new Answer.Failing());
    assertThat(sent()).as("but it may have").hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(value = SesFault.class, names = {"REPLY_LOST", "SILENT"})
  void aMailWhoseReplyDoesNotComeMayBeOut(SesFault fault) {
    engines.sesServer().failNext(fault);

    assertThat(mailer.send(mail)).isEqualTo(new Answer.Unclear());
    assertThat(sent()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(SesFault.class)
  void whateverTheServiceSaysItIsAskedOnce(SesFault fault) {
    long before = engines.sesServer().calls();
    engines.sesServer().failNext(fault);

    mailer.send(mail);

    assertThat(engines.sesServer().calls() - before).isEqualTo(1);
  }

  private List<org.redress.engines.ses.Mail> sent() {
    return engines.mailbox().mails().stream().filter(kept -> kept.tags().containsValue(attempt)).toList();
  }
}
