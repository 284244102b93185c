package org.redress.receiveemail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.receiveemail.MailRoom.NO_FAILURES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.Notice;
import org.redress.casework.NoticeKind;
import org.redress.casework.NoticeState;
import org.redress.casework.Stage;
import org.redress.casework.erasure.Answer;
import org.redress.casework.erasure.Tombstone;
import org.redress.casework.mail.MailId;
import org.redress.casework.mail.RecentAcknowledgements;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.report.Message.Standing;
import org.redress.casework.report.Reporter;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;
import org.redress.engines.ses.Mail;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;

@ExtendWith(Engines.class)
class ReceiveEmailTest {

  private static TestEngines engines;
  private static MailRoom room;

  @BeforeAll
  static void start(TestEngines running) throws IOException {
    engines = running;
    room = new MailRoom(engines, "receive-email");
  }

  @Test
  void theMailInTheSampleEventOpensACaseThatIsAcknowledgedOnce() {
    MailId id = room.receive(
        RawText.of("sample").with("To", "report@redress.example.org").with("Subject", "Abuse on a forum")
            .saying("They keep posting lies about my sister.\r\n\r\n> Your sister is a liar."));

    Case opened = room.opened(id);
    assertThat(opened.reporter()).isEqualTo(
        new Reporter.Confidential(Optional.of("Jo Example"), Optional.of(new EmailAddress("jo@example.org"))));
    var report = room.wiring.cases().findWithReport(opened.id()).orElseThrow().report();
    assertThat(report.account()).startsWith("Abuse on a forum").contains("lies about my sister");
    assertThat(report.posts()).singleElement().satisfies(post -> assertThat(post.text()).contains("is a liar"));
    assertThat(room.wiring.notices().of(opened.id())).singleElement()
        .satisfies(notice -> assertThat(notice.to()).isEqualTo(new EmailAddress("jo@example.org")));
    assertThat(room.desk.timeline(opened.id()).getFirst().facts())
        .containsEntry("dmarc", "PASS")
        .containsEntry("attachments", "0");
  }

  @Test
  void theSameMailStoredThreeTimesAndToldOfThreeTimesIsOneCase() {
    byte[] mail = RawText.of("three-times").saying("Once is enough.").getBytes(UTF_8);
    int before = room.cases().size();

    MailId first = room.receive(mail);
    room.tell(first, 2);
    room.tell(first, 3);
    room.receive(mail);
    MailId again = room.receive(mail);

    assertThat(room.cases()).hasSize(before + 1);
    CaseId id = room.opened(first).id();
    assertThat(room.wiring.notices().of(id)).hasSize(1);
    assertThat(room.desk.timeline(id)).hasSize(1);
    assertThat(room.wiring.mails().rawMails().outcome(first)).contains(
        Map.of("result", "case", "case", id.value(), "acknowledged", "true"));
    assertThat(room.wiring.mails().rawMails().outcome(again)).contains(
        Map.of("result", "case", "case", id.value(), "again", "true"));
  }

  @Test
  void theReviewTeamIsToldOnceOfAnAddressThatWritesMoreThanIsAcknowledged() throws IOException {
    MailRoom busy = new MailRoom(engines, "busy", Map.of("REVIEW_TEAM_ADDRESS", "reviewers@example.net"));
    List<Notice> owed = new ArrayList<>();
    for (int i = 0; i < RecentAcknowledgements.IN_TEN_MINUTES + 3; i++) {
      MailId id = busy.receive(RawText.of("busy-" + i).saying("This is number " + i + "."));
      busy.tell(id, 2);
      owed.addAll(busy.wiring.notices().of(busy.opened(id).id()));
    }

    assertThat(owed).filteredOn(notice -> notice.kind() == NoticeKind.ACKNOWLEDGEMENT)
        .hasSize(RecentAcknowledgements.IN_TEN_MINUTES);
    assertThat(owed).filteredOn(notice -> notice.kind() == NoticeKind.UNANSWERED_SENDER)
        .extracting(Notice::to)
        .containsExactly(new EmailAddress("reviewers@example.net"));
  }

  @Test
  void theAnswerToOurAcknowledgementJoinsTheCase() {
    CaseId id = opened("asking", "They called me names.");
    Mail acknowledgement = acknowledged(id);

    room.receive(
        RawText.of("answer").with("To", room.wiring.mails().replyAddresses().of(id).value())
            .saying(
                "It has happened again.\r\n\r\nOn Mon, 4 May 2026 at 11:00, Redress <report@redress.example.org> wrote:\r\n"
                    + "> Thank you for your report."));
    room.receive(
        RawText.of("answer-2").with("To", "report@redress.example.org")
            .with("In-Reply-To", acknowledgement.header("Message-ID").orElseThrow())
            .saying("And again."));

    assertThat(room.messages(id)).extracting(message -> message.standing())
        .containsExactly(Standing.REPORTER, Standing.REPORTER);
    assertThat(room.messages(id).getFirst().words().account()).isEqualTo("It has happened again.");
    assertThat(room.wiring.notices().of(id)).hasSize(1);
    assertThat(room.desk.head(id).lastMessage()).as("to be screened").isEqualTo(3);
  }

  @Test
  void whoeverElseAnswersIsUnverifiedOrOpensACaseOfTheirOwn() {
    CaseId id = opened("mine", "They called me names.");
    String messageId = acknowledged(id).header("Message-ID").orElseThrow();
    String address = room.wiring.mails().replyAddresses().of(id).value();

    room.receive(RawText.of("other-1").from("ann@example.net").with("To", address).saying("I saw it."));
    room.receive(RawText.of("other-2").dmarc("fail").with("To", address).saying("Forget it."));
    MailId forged = room.receive(
        RawText.of("other-3").dmarc("fail").with("In-Reply-To", messageId).saying("Close the case."));
    MailId wrong = room.receive(
        RawText.of("other-4").with("To", otherwise(address)).saying("Close the case."));

    assertThat(room.messages(id)).extracting(message -> message.standing())
        .containsExactly(Standing.UNVERIFIED, Standing.UNVERIFIED);
    assertThat(room.opened(forged).id()).isNotEqualTo(id);
    assertThat(room.wiring.notices().of(room.opened(forged).id())).as("not proven, not acknowledged").isEmpty();
    assertThat(room.opened(wrong).id()).isNotEqualTo(id);
  }

  @Test
  void anAutomaticReplyAndABounceOfOurAcknowledgementChangeTheNoticeOrTheTimelineAlone() {
    CaseId id = opened("away", "They called me names.");
    String messageId = acknowledged(id).header("Message-ID").orElseThrow();
    int before = room.cases().size();

    room.receive(
        RawText.of("away-1").bounced().with("Auto-Submitted", "auto-replied").with("In-Reply-To", messageId)
            .saying("I am away."));
    room.receive(
        RawText.of("bounce-1").from("mailer-daemon@mx.example.org").bounced()
            .with("Subject", "Mail delivery failed: returning message to sender")
            .with("X-Failed-Recipients", "jo@example.org").with("References", messageId)
            .saying("A message that you sent could not be delivered."));

    assertThat(room.cases()).hasSize(before);
    assertThat(room.desk.kinds(id)).containsExactly(
        TimelineEvent.Kind.OPENED, TimelineEvent.Kind.AUTOMATIC_MAIL_RECEIVED, TimelineEvent.Kind.NOTICE_FAILED,
        TimelineEvent.Kind.AUTOMATIC_MAIL_RECEIVED);
    assertThat(room.desk.notice(id).state().name()).isEqualTo(NoticeState.Name.BOUNCED);
    assertThat(room.wiring.notices().of(id)).hasSize(1);
  }

  @Test
  void whatIsAutomaticSpamOrUnprovenIsNotAcknowledged() {
    List<RawText> silent = List.of(
        RawText.of("silent-1").with("List-Id", "<members.example.org>"), RawText.of("silent-2").spam("GRAY"),
        RawText.of("silent-3").dmarc("none"), RawText.of("silent-4").bounced());

    assertThat(silent).allSatisfy(text -> {
      Case opened = room.opened(room.receive(text.saying("Somebody is rude to me.")));
      assertThat(room.wiring.notices().of(opened.id())).isEmpty();
      assertThat(room.desk.timeline(opened.id()).getFirst().facts()).containsKey("notAcknowledged");
    });
  }

  @Test
  void aMailThatCannotBeReadIsPutAsideAndItsRawTextKept() {
    MailId empty = room.receive("");
    MailId unknown = room.receive(
        RawText.of("lost").bounced().with("Auto-Submitted", "auto-replied").saying("I am away."));

    assertThat(room.aside(empty).orElseThrow().because()).isEqualTo("There is nothing in the mail.");
    assertThat(room.wiring.mails().rawMails().outcome(unknown))
        .contains(Map.of("result", "put-aside", "reason", "AUTOMATIC_REPLY"));
    assertThat(room.aside(unknown).orElseThrow().kind()).isEqualTo("AUTOMATIC_REPLY");
  }

  @ParameterizedTest
  @ValueSource(strings = {"encrypted-smime", "encrypted-pgp-mime", "encrypted-pgp-in-text"})
  void anEncryptedMailIsACaseThatSaysThatItCouldNotBeRead(String sample) throws IOException {
    MailId id = room.receive(
        Files.readAllBytes(Path.of("../shared/mail/src/test/resources/mails", sample + ".eml")));

    CaseId opened = room.opened(id).id();
    assertThat(room.desk.timeline(opened).getFirst().facts()).containsEntry("unread", "ENCRYPTED");
    assertThat(room.wiring.cases().findWithReport(opened).orElseThrow().report().account())
        .endsWith("[A part of this mail is encrypted and could not be read.]");
  }

  @Test
  void aMailThatIsNowhereOrWasMovedIsLeft() {
    int tidy = room.keys().size();
    assertThat(room.tell(new MailId("nowhere"), 1)).isEqualTo(NO_FAILURES);
    assertThat(room.keys()).hasSize(tidy);

    MailId id = room.receive(RawText.of("moved").saying("Here."));
    int before = room.cases().size();
    assertThat(room.tell(id, 2)).isEqualTo(NO_FAILURES);
    assertThat(room.cases()).hasSize(before);
  }

  @Test
  void whatComesAgainOfAnErasedCaseEndsQuietlyAndLeavesNothing() {
    byte[] mail = RawText.of("to-be-erased").from("bea@example.org").saying("They threatened my brother.")
        .getBytes(UTF_8);
    MailId first = room.receive(mail);
    CaseId id = room.opened(first).id();
    room.desk.withdraw(id);
    room.wiring.notices().of(id).forEach(one -> room.wiring.notices().replace(one, one.failed("NoMailer")));
    assertThat(room.wiring.duties().erasing().erase(id, Tombstone.Because.ASKED, Actor.operator("opal")))
        .isInstanceOf(Answer.Gone.class);
    int cases = room.cases().size();

    assertThat(room.tell(first, 2)).as("the queue tells of it again").isEqualTo(NO_FAILURES);
    MailId again = room.put(mail);
    assertThat(room.tell(again, 5)).as("it is sent again").isEqualTo(NO_FAILURES);

    assertThat(room.keys()).noneMatch(key -> key.endsWith("/" + first) || key.endsWith("/" + again));
    assertThat(room.aside(again)).isEmpty();
    assertThat(room.cases()).hasSize(cases);
    assertThat(room.wiring.duties().erasures().holdings(id).total()).isZero();
  }

  @Test
  void theSweepersHintIsAsGoodAsTheNotification() {
    MailId id = room.put(RawText.of("hinted").saying("It was forgotten.").getBytes(UTF_8));

    assertThat(room.hint(id)).isEqualTo(NO_FAILURES);

    assertThat(room.opened(id).stage()).isEqualTo(new Stage.Received());
  }

  @Test
  void theNoteThatSesMayWriteHereIsNoMail() {
    int before = room.cases().size();

    assertThat(room.tell(room.putSetupNote(), 1)).isEqualTo(NO_FAILURES);

    assertThat(room.cases()).hasSize(before);
    assertThat(room.keys()).contains("mail/kept/AMAZON_SES_SETUP_NOTIFICATION");
  }

  /** The address with one letter changed. */
  private static String otherwise(String address) {
    return address.substring(0, 3) + (address.charAt(3) == 'z' ? 'y' : 'z') + address.substring(4);
  }

  private static CaseId opened(String messageId, String words) {
    return room.opened(room.receive(RawText.of(messageId).saying(words))).id();
  }

  /** The acknowledgement of a case, sent. */
  private static Mail acknowledged(CaseId id) {
    room.desk.sendNotice(id);
    return engines.mailbox().mails().stream().filter(mail -> id.value().equals(mail.tags().get("case"))).findFirst()
        .orElseThrow();
  }
}
