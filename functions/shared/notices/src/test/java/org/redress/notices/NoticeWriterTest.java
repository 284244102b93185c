package org.redress.notices;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.casework.CaseId;
import org.redress.casework.Notice;
import org.redress.casework.NoticeId;
import org.redress.casework.notices.Mail;
import org.redress.casework.report.EmailAddress;

class NoticeWriterTest {

  private static final Map<String, String> DUE = Map.of("expectedBy", "2026-12-04");

  private final NoticeWriter writer = new NoticeWriter(
      URI.create("https://report.example.org"),
      id -> Optional.of(new EmailAddress("re1" + id.value().toLowerCase(Locale.ROOT) + "@reports.example.org")));

  private final NoticeWriter unanswerable = new NoticeWriter(
      URI.create("https://report.example.org"), _ -> Optional.empty());

  @Test
  void theTextOfAnAcknowledgementIsAsAgreed() {
    assertThat(unanswerable.write(owed(DUE)).text()).isEqualTo(agreed("acknowledgement.txt"));
  }

  @Test
  void theHtmlOfAnAcknowledgementIsAsAgreed() {
    assertThat(unanswerable.write(owed(DUE)).html()).isEqualTo(agreed("acknowledgement.html"));
  }

  @Test
  void whereAnswersAreReadTheMailSaysSo() {
    assertThat(acknowledgement().text()).contains("receipt code", "Answer this mail.").doesNotContain("not read");
  }

  @Test
  void whoReportedByMailIsToldToAnswerAndOfNoReceiptCode() {
    Mail mail = writer.write(owed(Map.of("expectedBy", "2026-12-04", Notice.BY_MAIL, "true")));

    assertThat(mail.text()).isEqualTo(agreed("acknowledgement-by-mail.txt")).doesNotContain("receipt code",
        "/reports/");
    assertThat(mail.html()).isEqualTo(agreed("acknowledgement-by-mail.html"));
    assertThat(mail.replyTo()).isPresent();
  }

  @Test
  void theTeamIsToldOfAnUnansweredSenderWithoutAnybodysAddress() {
    Mail mail = writer.write(
        Notice.owed(
            new NoticeId(new CaseId("7K2M9QXW4T"), 1), Notice.Kind.UNANSWERED_SENDER,
            new EmailAddress("reviewers@example.org"), Map.of("expectedBy", "2026-12-04"),
            Instant.parse("2026-11-23T09:00:00Z")));

    assertThat(mail.subject()).isEqualTo("More mails from one address than we acknowledge, first in RD-7K2M9-QXW4T");
    assertThat(mail.text()).isEqualTo(agreed("unanswered-sender.txt")).doesNotContain("@");
    assertThat(mail.html()).isEqualTo(agreed("unanswered-sender.html"));
    assertThat(mail.headers()).containsEntry("Auto-Submitted", "auto-generated");
    assertThat(mail.replyTo()).as("an answer would join the case").isEqualTo(Optional.empty());
  }

  @Test
  void theSubjectNamesTheReference() {
    assertThat(acknowledgement().subject()).isEqualTo("We have received your report RD-7K2M9-QXW4T");
  }

  @Test
  void aMailThatOthersMayReadSaysNoMoreThanThatThereIsNews() {
    Mail mail = writer.write(owed(Map.of("expectedBy", "2026-12-04", Notice.DISCREET, "true")));

    assertThat(mail.subject()).isEqualTo("News for you: RD-7K2M9-QXW4T");
    assertThat(mail.text() + mail.html()).contains("https://report.example.org/reports/RD-7K2M9-QXW4T")
        .doesNotContainIgnoringCase("abuse", "reviewer", "code of conduct", "police");
  }

  @Test
  void noMachineIsAskedToAnswer() {
    assertThat(acknowledgement().headers())
        .containsEntry("Auto-Submitted", "auto-generated")
        .containsEntry("X-Auto-Response-Suppress", "All");
  }

  @Test
  void answersGoToTheCasesOwnAddress() {
    assertThat(acknowledgement().replyTo()).contains(new EmailAddress("re17k2m9qxw4t@reports.example.org"));
  }

  @Test
  void anAcknowledgementOfAMailStandsUnderIt() {
    Mail mail = writer.write(owed(Map.of("expectedBy", "2026-12-04", Notice.ANSWERS, "mail-1@example.org")));

    assertThat(mail.headers())
        .containsEntry("In-Reply-To", "<mail-1@example.org>")
        .containsEntry("References", "<mail-1@example.org>");
    assertThat(acknowledgement().headers()).doesNotContainKeys("In-Reply-To", "References");
  }

  @ParameterizedTest
  @ValueSource(strings = {"one@x\r\nBcc: all@example.org", "one@x>\nBcc: all@example.org", "<one@x>", "", "two words",
      "caf\u00e9@x"})
  void whatIsNoIdNeverReachesAHeader(String id) {
    Mail mail = writer.write(owed(Map.of("expectedBy", "2026-12-04", Notice.ANSWERS, id)));

    assertThat(mail.headers()).isEqualTo(acknowledgement().headers());
  }

  @Test
  void aMailFetchesNothingFromElsewhere() {
    assertThat(acknowledgement().html()).doesNotContainPattern("(?i)<img|<link|<script|\\burl\\(|\\bsrc=|@import");
  }

  @Test
  void theAddressStandsInTheEnvelopeAlone() {
    Mail mail = acknowledgement();

    assertThat(mail.to().value()).isEqualTo("morag@example.org");
    assertThat(mail.subject() + mail.text() + mail.html() + mail.headers()).doesNotContain("morag");
  }

  @Test
  void anAcknowledgementThatCannotSayByWhenIsNotWritten() {
    assertThatThrownBy(() -> writer.write(owed(Map.of())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("7K2M9QXW4T/1")
        .hasMessageNotContaining("example.org");
  }

  private Mail acknowledgement() {
    return writer.write(owed(DUE));
  }

  private static Notice owed(Map<String, String> facts) {
    return Notice.owed(
        new NoticeId(new CaseId("7K2M9QXW4T"), 1), Notice.Kind.ACKNOWLEDGEMENT, new EmailAddress("morag@example.org"),
        facts, Instant.parse("2026-11-23T09:00:00Z"));
  }

  private static String agreed(String name) {
    try (InputStream file = NoticeWriterTest.class.getResourceAsStream(name)) {
      assertThat(file).as(name).isNotNull();
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
