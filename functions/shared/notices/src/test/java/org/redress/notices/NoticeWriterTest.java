package org.redress.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.casework.CaseId;
import org.redress.casework.DigestCount;
import org.redress.casework.Notice;
import org.redress.casework.NoticeFact;
import org.redress.casework.NoticeId;
import org.redress.casework.NoticeKind;
import org.redress.casework.Outcome;
import org.redress.casework.intake.ReceiptCodes;
import org.redress.casework.notices.Mail;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.report.Language;
import org.redress.casework.reporter.AddressTokens;
import org.redress.web.messages.OwnWords;

class NoticeWriterTest {

  private static final SecretKey KEY = new SecretKeySpec(new byte[32], "HmacSHA256");
  private static final CaseId ID = new CaseId("7K2M9QXW4T");
  private static final Map<String, String> DUE = Map.of("expectedBy", "2026-12-04");

  private static final Map<String, String> ALL = Map.of(
      "expectedBy", "2026-12-04", NoticeFact.DECIDED, "REFERRED", NoticeFact.CHANGED, "true", NoticeFact.GENERATION,
      "2",
      NoticeFact.ROUND, "FIRST", NoticeFact.DAY, "2026-12-04");

  private final NoticeWriter writer = writer(true, List.of());

  @Test
  void whereAnswersAreReadTheMailSaysSo() {
    assertThat(acknowledgement().text()).contains("receipt code", "Answer this mail.").doesNotContain("not read");
  }

  @Test
  void whereNobodyReadsAnswersEveryMailSaysSo() {
    NoticeWriter unanswerable = writer(false, List.of());

    for (Specimen specimen : Specimen.all(Language.ENGLISH)) {
      Mail mail = unanswerable.write(specimen.notice());
      assertThat(mail.replyTo()).isEmpty();
      if (specimen.reach() != Specimen.Reach.DISCREET) {
        assertThat(mail.text()).as(specimen.name()).contains("answers to it are not read");
      }
    }
  }

  @Test
  void whoReportedByMailIsToldToAnswerAndOfNoReceiptCode() {
    Mail mail = writer.write(owed(
        Map.of("expectedBy", "2026-12-04", NoticeFact.BY_MAIL, "true", NoticeFact.CONFIRMED, "true")));

    assertThat(mail.text()).contains("Answer this mail").doesNotContain("receipt code", "/reports/");
    assertThat(mail.replyTo()).isPresent();
  }

  @Test
  void theTeamIsToldOfAnUnansweredSenderWithoutAnybodysAddress() {
    Mail mail = writer.write(
        Notice.owed(
            new NoticeId(new CaseId("7K2M9QXW4T"), 1), NoticeKind.UNANSWERED_SENDER,
            new EmailAddress("reviewers@example.org"), Map.of("expectedBy", "2026-12-04"),
            Instant.parse("2026-11-23T09:00:00Z")));

    assertThat(mail.subject()).isEqualTo("More mails from one address than we acknowledge, first in RD-7K2M9-QXW4T");
    assertThat(mail.text()).contains("10 in ten minutes").doesNotContain("@");
    assertThat(mail.headers()).containsEntry("Auto-Submitted", "auto-generated");
    assertThat(mail.replyTo()).as("an answer would join the case").isEqualTo(Optional.empty());
  }

  @Test
  void theSubjectNamesTheReference() {
    assertThat(acknowledgement().subject()).isEqualTo("We have received your report RD-7K2M9-QXW4T");
  }

  @Test
  void aMailThatOthersMayReadSaysNoMoreThanThatThereIsNews() {
    Mail mail = writer.write(owed(Map.of("expectedBy", "2026-12-04", NoticeFact.DISCREET, "true")));

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
  void aMailStandsUnderThoseBeforeIt() {
    Mail mail = writer(true, List.of("mail-1@example.org", "0102@eu-west-2.amazonses.com")).write(owed(DUE));

    assertThat(mail.headers())
        .containsEntry("In-Reply-To", "<0102@eu-west-2.amazonses.com>")
        .containsEntry("References", "<mail-1@example.org> <0102@eu-west-2.amazonses.com>");
    assertThat(acknowledgement().headers()).doesNotContainKeys("In-Reply-To", "References");
  }

  @Test
  void soManyMailsStandBeforeItAsAHeaderHolds() {
    List<String> many = IntStream.range(0, 10).mapToObj(n -> n + "-" + "x".repeat(120) + "@example.org").toList();
    Mail mail = writer(true, many).write(owed(DUE));

    assertThat(mail.headers().get("References")).hasSizeLessThanOrEqualTo(870).endsWith("<" + many.getLast() + ">");
  }

  @ParameterizedTest
  @ValueSource(strings = {"one@x\r\nBcc: all@example.org", "one@x>\nBcc: all@example.org", "<one@x>", "", "two words",
      "caf\u00e9@x"})
  void whatIsNoIdNeverReachesAHeader(String id) {
    assertThat(writer(true, List.of(id)).write(owed(DUE)).headers()).isEqualTo(acknowledgement().headers());
  }

  @ParameterizedTest
  @EnumSource(NoticeKind.class)
  void onlyOptionalMailsCanBeStopped(NoticeKind kind) {
    Mail mail = writer.write(owed(kind, with(ALL, NoticeFact.CONFIRMED)));

    if (kind == NoticeKind.DAILY_DIGEST) {
      assertThat(mail.headers())
          .containsEntry("List-Unsubscribe", "<https://report.example.org/mails/stop/0123456789>")
          .containsEntry("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
      assertThat(mail.text()).contains("https://report.example.org/mails/stop/0123456789");
    } else {
      assertThat(mail.headers()).doesNotContainKeys("List-Unsubscribe", "List-Unsubscribe-Post");
    }
  }

  @Test
  void noHeaderTellsWhatADiscreetMailIsAbout() {
    Map<String, String> facts = with(ALL, NoticeFact.DISCREET);

    assertThat(writer.write(owed(NoticeKind.OUTCOME, facts)).headers())
        .isEqualTo(writer.write(owed(NoticeKind.QUESTION, facts)).headers())
        .containsEntry("Feedback-ID", "news:reporter:redress");
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
    Mail mail = writer.write(owed(Map.of("expectedBy", "2026-12-04", NoticeFact.CONFIRMED, "true")));

    assertThat(acknowledgement().text()).contains("/reports/RD-7K2M9-QXW4T/address/");
    assertThat(mail.text()).doesNotContain("/address/", "Confirm");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = {
      "QUESTION|ANSWER_RECEIVED|STILL_WAITING|DELAYED|OUTCOME|APPEAL_.*|WITHDRAWN|MERGED"})
  void anAddressThatNobodyConfirmedLearnsOnlyThatThereIsNews(NoticeKind kind) {
    Mail unconfirmed = writer.write(owed(kind, ALL));
    Mail confirmed = writer.write(owed(kind, with(ALL, NoticeFact.CONFIRMED)));

    assertThat(unconfirmed.text()).isEqualTo(writer.write(owed(NoticeKind.QUESTION, Map.of())).text())
        .contains("There is news", "https://report.example.org/reports/RD-7K2M9-QXW4T");
    assertThat(unconfirmed.subject()).isEqualTo("There is news about your report RD-7K2M9-QXW4T");
    assertThat(confirmed.text()).isNotEqualTo(unconfirmed.text());
    assertThat(confirmed.subject()).isNotEqualTo(unconfirmed.subject()).contains("RD-7K2M9-QXW4T");
  }

  @ParameterizedTest
  @EnumSource(Outcome.Name.class)
  void everyOutcomeHasWordsOfItsOwn(Outcome.Name outcome) {
    Map<String, String> facts = with(ALL, NoticeFact.CONFIRMED);
    facts.put(NoticeFact.DECIDED, outcome.name());
    Mail mail = writer.write(owed(NoticeKind.OUTCOME, facts));

    for (Outcome.Name other : Outcome.Name.values()) {
      facts.put(NoticeFact.DECIDED, other.name());
      assertThat(writer.write(owed(NoticeKind.OUTCOME, facts)).text().equals(mail.text())).isEqualTo(other == outcome);
    }
  }

  @ParameterizedTest
  @EnumSource(NoticeKind.class)
  void whatAMailNeedsIsWhatItSaysItNeeds(NoticeKind kind) {
    for (String needed : kind.needed()) {
      Map<String, String> facts = with(ALL, NoticeFact.CONFIRMED);
      facts.remove(needed);
      assertThatThrownBy(() -> writer.write(owed(kind, facts))).isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(needed);
    }
    Map<String, String> facts = with(ALL, NoticeFact.CONFIRMED);
    facts.keySet().retainAll(kind.needed());
    facts.put(NoticeFact.CONFIRMED, "true");
    assertThat(writer.write(owed(kind, facts)).text()).isNotBlank();
  }

  @Test
  void theReporterIsWrittenToInTheirLanguageAndStaffInEnglish() {
    Map<String, String> facts = with(ALL, NoticeFact.CONFIRMED);
    facts.put(NoticeFact.LANGUAGE, "gd");

    assertThat(writer.write(owed(NoticeKind.QUESTION, facts)).text()).contains("Is e RD-7K2M9-QXW4T an t-iomradh");
    assertThat(writer.write(owed(NoticeKind.QUESTION, facts)).html()).contains("<html lang=\"gd-GB\">");
    assertThat(writer.write(owed(NoticeKind.APPROVAL_NEEDED, facts)).text()).contains("A reviewer has proposed");
  }

  @Test
  void anAlarmDigestTellsOnlyWhatThereIs() {
    Map<String, String> facts = new HashMap<>(ALL);
    facts.put(DigestCount.PUT_ASIDE.fact(), "3");

    assertThat(writer.write(owed(NoticeKind.ALARM_DIGEST, facts)).text()).contains("put aside: 3")
        .doesNotContain("given up", "tried in vain");
  }

  @Test
  void whereOthersMayReadItAMailSaysOnlyThatThereIsNews() {
    Mail mail = writer.write(
        owed(NoticeKind.QUESTION, Map.of(NoticeFact.CONFIRMED, "true", NoticeFact.DISCREET, "true")));

    assertThat(mail.text() + mail.subject()).doesNotContainIgnoringCase("abuse", "question", "your report");
  }

  @Test
  void aCodeIsToldToAConfirmedAddressAlone() {
    Map<String, String> facts = Map.of(NoticeFact.GENERATION, "2");
    assertThatThrownBy(() -> writer.write(owed(NoticeKind.RECEIPT_CODE, facts)))
        .isInstanceOf(IllegalArgumentException.class);

    Mail mail = writer.write(
        owed(NoticeKind.RECEIPT_CODE, Map.of(NoticeFact.GENERATION, "2", NoticeFact.CONFIRMED, "true")));

    assertThat(mail.text()).contains(new ReceiptCodes(KEY).codeFor(ID, 2));
    assertThat(mail.subject()).doesNotContain(new ReceiptCodes(KEY).codeFor(ID, 2));
  }

  private static NoticeWriter writer(boolean answers, List<String> before) {
    return new NoticeWriter(
        OwnWords.NONE, URI.create("https://report.example.org"), new InventedCorrespondence(answers, before),
        new ReceiptCodes(KEY),
        new AddressTokens(KEY));
  }

  private Mail acknowledgement() {
    return writer.write(owed(DUE));
  }

  private static Map<String, String> with(Map<String, String> facts, String name) {
    Map<String, String> more = new HashMap<>(facts);
    more.put(name, "true");
    return more;
  }

  private static Notice owed(Map<String, String> facts) {
    return owed(NoticeKind.ACKNOWLEDGEMENT, facts);
  }

  private static Notice owed(NoticeKind kind, Map<String, String> facts) {
    return Notice.owed(
        new NoticeId(ID, 1), kind, new EmailAddress("morag@example.org"),
        facts, Instant.parse("2026-11-23T09:00:00Z"));
  }
}
