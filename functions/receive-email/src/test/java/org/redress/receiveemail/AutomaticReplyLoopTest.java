package org.redress.receiveemail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.casework.CaseId;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;
import org.redress.engines.testing.Thorough;

/** A machine answers our acknowledgement fifty times, each time with a mail of another Message-ID. */
@ExtendWith(Engines.class)
class AutomaticReplyLoopTest {

  private static final Path SAMPLES = Path.of("../shared/mail/src/test/resources/mails");
  private static final int ROUNDS = Thorough.times(12, 50);

  private static TestEngines engines;
  private static MailRoom room;
  private static int reporters;

  @BeforeAll
  static void start(TestEngines running) throws IOException {
    engines = running;
    room = new MailRoom(engines, "automatic-replies");
  }

  /** A case that was acknowledged, and the mail that acknowledged it. */
  private record Acknowledged(CaseId id, String reporter, String messageId) {}

  /** How a machine tells us what it answers. */
  private enum Way {
    BY_ADDRESS, BY_HEADER, NOT_AT_ALL;

    static Way of(int round) {
      return values()[round % values().length];
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "auto-replied", "auto-generated", "x-autoreply", "precedence-auto-reply", "precedence-bulk", "suppressed",
      "null-sender", "no-reply-sender", "mailer-daemon-speaks", "away-subject-english", "away-subject-english-reply",
      "away-subject-german", "away-subject-person", "bounce-standard", "bounce-qmail", "bounce-german", "read-receipt"})
  void whateverKindOfMachineAnswersItGetsNoSecondMail(String sample) throws IOException {
    assertNoSecondMail(Files.readString(SAMPLES.resolve(sample + ".eml"), ISO_8859_1));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Subject: Automatic reply: Received\nAuto-Submitted: auto-generated\nX-Auto-Response-Suppress: All",
      "Subject: Away Re: Received\nAuto-Submitted: auto-replied\nPrecedence: bulk\nX-Autoreply: yes",
      "Subject: Jo Example is out of the office (returning 06/01/2026)\nX-Mailer: Lotus Domino Web Server",
      "Subject: Out of Office AutoReply: Received\nX-MimeOLE: Produced By Microsoft Exchange V6.5",
      "Subject: Received\nPrecedence: junk\nX-Autoresponder: 1\nX-Loop: vacation"})
  void whateverProgramAnswersItGetsNoSecondMail(String header) {
    assertNoSecondMail(
        RawText.of("program").with("To", "report@redress.example.org")
            .with("X-Headers", "follow\r\n" + header.replace("\n", "\r\n")).saying("I am away."));
  }

  private static void assertNoSecondMail(String answer) {
    Acknowledged open = acknowledged();
    List<CaseId> before = room.cases();

    for (int round = 0; round < ROUNDS; round++) {
      answer(answer, open, Way.of(round), round);
    }

    assertThat(room.wiring.notices().of(open.id())).hasSize(1);
    assertThat(room.cases()).containsAll(before)
        .filteredOn(other -> !before.contains(other))
        .allSatisfy(other -> assertThat(room.wiring.notices().of(other)).isEmpty());
    assertThat(room.desk.timeline(open.id())).as("what was heard in the case").hasSizeGreaterThan(ROUNDS / 3);
  }

  /** A person's answer would look no other. */
  @Test
  void aMachineThatGivesNoSignOfItselfIsHeardInTheCaseAndGetsNoSecondMail() throws IOException {
    String mail = Files.readString(SAMPLES.resolve("plain-ascii.eml"), ISO_8859_1);
    Acknowledged open = acknowledged();
    List<CaseId> before = room.cases();

    for (int round = 0; round < ROUNDS; round++) {
      answer(mail, open, round % 2 == 0 ? Way.BY_ADDRESS : Way.BY_HEADER, round);
    }

    assertThat(room.cases()).hasSameElementsAs(before);
    assertThat(room.messages(open.id())).hasSize(ROUNDS);
    assertThat(room.wiring.notices().of(open.id())).hasSize(1);
  }

  private static void answer(String sample, Acknowledged open, Way way, int round) {
    String to = way == Way.BY_ADDRESS
        ? room.wiring.mails().replyAddresses().of(open.id()).value()
        : "report@redress.example.org";
    String mail = sample.replaceAll("(?m)^In-Reply-To:.*\\R", "")
        .replaceAll("(?m)^To:.*$", "To: " + to + (way == Way.BY_HEADER ? "\r\nIn-Reply-To: " + open.messageId() : ""))
        .replaceAll("(?m)^Message-ID: <", "Message-ID: <" + open.id() + "-" + round + "-")
        .replace("jo@example.org", open.reporter());
    if (way != Way.NOT_AT_ALL) {
      mail = mail.replace("<0102018f-aaaa@eu-west-1.amazonses.com>", open.messageId());
    }
    assertThat(room.tell(room.put(mail.getBytes(ISO_8859_1)), 1)).isEqualTo(MailRoom.NO_FAILURES);
  }

  /** Of a reporter of its own, since one is sent only so many acknowledgements. */
  private static Acknowledged acknowledged() {
    reporters++;
    String reporter = "jo" + reporters + "@example.org";
    CaseId id = room
        .opened(room.receive(RawText.of("report-" + reporters).from(reporter).saying("They called me names.")))
        .id();
    room.desk.sendNotice(id);
    String messageId = engines.mailbox().mails().stream()
        .filter(mail -> id.value().equals(mail.tags().get("case")))
        .findFirst()
        .flatMap(mail -> mail.header("Message-ID"))
        .orElseThrow();
    return new Acknowledged(id, reporter, messageId);
  }
}
