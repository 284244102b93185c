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
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.casework.CaseId;
import org.redress.casework.Notice;
import org.redress.casework.NoticeId;
import org.redress.casework.intake.ReceiptCodes;
import org.redress.casework.notices.Mail;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.reporter.AddressTokens;

class NoticeWriterTest {

  private static final SecretKey KEY = new SecretKeySpec(new byte[32], "HmacSHA256");
  private static final CaseId ID = new CaseId("7K2M9QXW4T");
  private static final Map<String, String> DUE = Map.of("expectedBy", "2026-12-04");

  private final NoticeWriter writer = new NoticeWriter(
      URI.create("https://report.example.org"),
      id -> Optional.of(new EmailAddress("re1" + id.value().toLowerCase(Locale.ROOT) + "@reports.example.org")),
      new ReceiptCodes(KEY), new AddressTokens(KEY));

  private final NoticeWriter unanswerable = new NoticeWriter(
      URI.create("https://report.example.org"), _ -> Optional.empty(), new ReceiptCodes(KEY),
      new AddressTokens(KEY));

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
    Mail mail = writer.write(owed(
        Map.of("expectedBy", "2026-12-04", Notice.BY_MAIL, "true", Notice.CONFIRMED, "true")));

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

  @Test
  void anAddressThatIsKnownToBeTheReportersIsNotToBeConfirmed() {
    Mail mail = writer.write(owed(Map.of("expectedBy", "2026-12-04", Notice.CONFIRMED, "true")));

    assertThat(acknowledgement().text()).contains("/reports/RD-7K2M9-QXW4T/address/");
    assertThat(mail.text()).doesNotContain("/address/", "Confirm");
  }

  @ParameterizedTest
  @EnumSource(names = {"QUESTION", "ANSWER_RECEIVED", "WITHDRAWN", "APPEAL_RECEIVED"})
  void anAddressThatNobodyConfirmedLearnsOnlyThatThereIsNews(Notice.Kind kind) {
    Mail unconfirmed = writer.write(owed(kind, Map.of()));
    Mail confirmed = writer.write(owed(kind, Map.of(Notice.CONFIRMED, "true")));

    assertThat(unconfirmed.text()).isEqualTo(writer.write(owed(Notice.Kind.QUESTION, Map.of())).text())
        .contains("There is news", "https://report.example.org/reports/RD-7K2M9-QXW4T");
    assertThat(confirmed.text()).isNotEqualTo(unconfirmed.text());
    assertThat(confirmed.subject()).isEqualTo(unconfirmed.subject())
        .isEqualTo("There is news about your report RD-7K2M9-QXW4T");
  }

  @Test
  void whereOthersMayReadItAMailSaysOnlyThatThereIsNews() {
    Mail mail = writer.write(
        owed(Notice.Kind.QUESTION, Map.of(Notice.CONFIRMED, "true", Notice.DISCREET, "true")));

    assertThat(mail.text() + mail.subject()).doesNotContainIgnoringCase("abuse", "question", "your report");
  }

  @Test
  void aCodeIsToldToAConfirmedAddressAlone() {
    Map<String, String> facts = Map.of(Notice.GENERATION, "2");
    assertThatThrownBy(() -> writer.write(owed(Notice.Kind.RECEIPT_CODE, facts)))
        .isInstanceOf(IllegalArgumentException.class);

    Mail mail = writer.write(
        owed(Notice.Kind.RECEIPT_CODE, Map.of(Notice.GENERATION, "2", Notice.CONFIRMED, "true")));

    assertThat(mail.text()).contains(new ReceiptCodes(KEY).codeFor(ID, 2));
    assertThat(mail.subject()).doesNotContain(new ReceiptCodes(KEY).codeFor(ID, 2));
  }

  private Mail acknowledgement() {
    return writer.write(owed(DUE));
  }

  private static Notice owed(Map<String, String> facts) {
    return owed(Notice.Kind.ACKNOWLEDGEMENT, facts);
  }

  private static Notice owed(Notice.Kind kind, Map<String, String> facts) {
    return Notice.owed(
        new NoticeId(ID, 1), kind, new EmailAddress("morag@example.org"),
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
