package org.redress.caseworkaws.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.casework.notices.Mail;
import org.redress.casework.notices.Mailer;
import org.redress.casework.report.EmailAddress;
import org.redress.caseworkaws.sdk.Clients;
import org.redress.engines.LocalCredentials;
import org.redress.engines.ses.MailSource;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/** What a mail program makes of the mails that leave. */
@ExtendWith(Engines.class)
class ArrivingMailTest {

  private final TestEngines engines;
  private final String attempt = UUID.randomUUID().toString();

  ArrivingMailTest(TestEngines engines) {
    this.engines = engines;
  }

  @ParameterizedTest
  @ValueSource(strings = {"Redress", "C\u00e0irdeas is Ceartas", "Complaints & Reports (Scotland)",
      "=?utf-8?Q?=0D=0ABcc:_x?=",
      "Comhairle nan d\u00f2ighean d\u00ecreach airson gearanan mu ana-cleachdadh air-loidhne"})
  void aSendersNameInAnyLettersArrives(String name) throws IOException {
    Message arrived = arrived(name + " <redress@example.org>", "Subject");

    assertThat(arrived.getFrom()).singleElement().satisfies(from -> {
      assertThat(from.getName()).isEqualTo(name);
      assertThat(from.getAddress()).isEqualTo("redress@example.org");
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"We have received your report RD-7K2M9-QXW4T",
      "Tha an aithris agad RD-7K2M9-QXW4T a' toirt nas fhaide na thuirt sinn, agus tha sinn duilich \u2013 \u00e0\u00e8\u00ec"})
  void aSubjectInAnyLettersArrives(String subject) throws IOException {
    assertThat(arrived("redress@example.org", subject).getSubject()).isEqualTo(subject);
  }

  @Test
  void everyHeaderArrivesOnceAndNoOther() throws IOException {
    Message arrived = arrived("Redress <redress@example.org>", "News");

    assertThat(arrived.getHeader().getFields().stream().map(Field::getName)).containsExactlyInAnyOrder(
        "From", "To", "Reply-To", "Subject", "Date", "Message-ID", "MIME-Version", "Content-Type", "Auto-Submitted",
        "References");
    assertThat(arrived.getHeader().getField("References").getBody()).isEqualTo(REFERENCES);
    assertThat(arrived.getTo().flatten()).singleElement()
        .satisfies(to -> assertThat(to.getAddress()).isEqualTo("ada.example@example.org"));
    assertThat(parts(arrived)).containsExactly("text/plain Dear Ada, \u2026\n", "text/html <p>Dear Ada, \u2026</p>\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Redress\r\nBcc: all@example.org <a@example.org>", "a@example.org\r\nBcc: all@example.org",
      "Red\u2028ress <a@example.org>", "a@example.org, b@example.org", "<a@example.org> <b@example.org>", "Redress"})
  void whatIsNoSenderSendsNothing(String sender) {
    assertThatIllegalArgumentException().isThrownBy(() -> mailer(sender)).withMessageContaining("MAIL_SENDER");
  }

  private static final String REFERENCES = "<0102-one@eu-west-2.amazonses.com> <0102-two@eu-west-2.amazonses.com>";

  private Message arrived(String sender, String subject) throws IOException {
    Mail mail = new Mail(
        new EmailAddress("ada.example@example.org"), Optional.of(new EmailAddress("re1abc@reports.example.org")),
        subject, "Dear Ada, \u2026\n", "<p>Dear Ada, \u2026</p>\n",
        Map.of("Auto-Submitted", "auto-generated", "References", REFERENCES), Map.of("attempt", attempt));
    assertThat(mailer(sender).send(mail)).isInstanceOf(Mailer.Answer.Accepted.class);
    String source = engines.mailbox()
        .mails()
        .stream()
        .filter(kept -> kept.tags().containsValue(attempt))
        .map(MailSource::of)
        .reduce((_, last) -> last)
        .orElseThrow();
    assertThat(source).matches("[\\x20-\\x7e\\r\\n]*");
    return new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(source.getBytes(US_ASCII)));
  }

  private Mailer mailer(String sender) {
    return new SesMailer(
        Clients.once(
            SesV2Client.builder()
                .endpointOverride(engines.sesEndpoint())
                .region(TestEngines.REGION)
                .credentialsProvider(LocalCredentials.provider()),
            SesMailer.PATIENCE).build(),
        sender, "redress");
  }

  private static List<String> parts(Message arrived) throws IOException {
    assertThat(arrived.getMimeType()).isEqualTo("multipart/alternative");
    return ((Multipart) arrived.getBody()).getBodyParts().stream().map(ArrivingMailTest::text).toList();
  }

  private static String text(Entity part) {
    try {
      return part.getMimeType() + " " + new String(
          ((TextBody) part.getBody()).getInputStream().readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
