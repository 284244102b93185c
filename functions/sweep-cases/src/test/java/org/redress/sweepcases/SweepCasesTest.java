package org.redress.sweepcases;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.casework.AlertRound;
import org.redress.casework.CaseId;
import org.redress.casework.Notice;
import org.redress.casework.NoticeState;
import org.redress.casework.Page;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.access.Role;
import org.redress.casework.drafts.DraftToken;
import org.redress.casework.drafts.Drafts;
import org.redress.casework.erasure.Tombstone;
import org.redress.casework.evidence.Announced;
import org.redress.casework.evidence.Evidence;
import org.redress.casework.evidence.EvidenceState;
import org.redress.casework.evidence.OfferEvidence;
import org.redress.casework.evidence.Offered;
import org.redress.casework.evidence.Upload;
import org.redress.casework.finding.Gap;
import org.redress.casework.mail.KeptMails;
import org.redress.casework.mail.MailId;
import org.redress.casework.mail.WaitingMails.Waiting;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.reporter.Withdraw;
import org.redress.casework.reviewers.Declared;
import org.redress.casework.screening.ScreenCase;
import org.redress.casework.timeline.Digest;
import org.redress.casework.timeline.TimelineEvent;
import org.redress.caseworkaws.Wiring;
import org.redress.caseworkaws.testing.CaseDesk;
import org.redress.engines.ses.SesFault;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.LambdaCall;
import org.redress.engines.testing.TestEngines;
import org.redress.engines.testing.TestStack;

@ExtendWith(Engines.class)
class SweepCasesTest {

  private static final AtomicInteger STACKS = new AtomicInteger();
  private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");

  private TestEngines engines;
  private TestStack stack;
  private Wiring wiring;
  private CaseDesk cases;
  private LambdaCall<ScheduledEvent> function;
  private List<Waiting> waiting = List.of();
  private Instant now = START;

  /** A stack for each test: a sweep sees everything that stands in its table. */
  @BeforeEach
  void start(TestEngines running) {
    engines = running;
    stack = TestStack.create(engines, "sweep-cases-" + STACKS.incrementAndGet()).withBucket(engines);
    wiring = Wiring.from(stack.environment());
    cases = new CaseDesk(wiring, () -> now);
    function = new LambdaCall<>(new SweepCases(wiring, _ -> waiting, () -> now), ScheduledEvent.class);
  }

  @Test
  void aHintThatWasLostIsGivenAgainAfterAMinute() throws IOException {
    CaseId id = cases.open("It happened on Monday.");
    stack.receive("SCREENING_QUEUE_URL");

    sweepAfter(Duration.ofSeconds(59));
    assertThat(stack.receive("SCREENING_QUEUE_URL")).doesNotContain(id.value());

    sweepAfter(Duration.ofSeconds(1));
    assertThat(stack.receive("SCREENING_QUEUE_URL")).containsOnlyOnce(id.value());
    assertThat(cases.head(id).version()).as("a hint is no transition").isEqualTo(1);
  }

  @Test
  void aMailThatWasNotTakenInIsHintedAtByItsId() throws IOException {
    waiting = List.of(new Waiting(new MailId("o3vrnil0e2ic"), START));

    sweepAfter(Duration.ofMinutes(10));

    assertThat(stack.receive("MAIL_QUEUE_URL")).containsOnlyOnce("o3vrnil0e2ic");
  }

  @Test
  void aFileThatNobodyToldOfIsOfferedToItsCase() throws IOException {
    CaseId id = cases.open("It happened on Monday.");
    byte[] bytes = {1, 2, 3};
    wiring.uploads().put(id, Announced.of("a.png", "image/png", bytes.length, Digest.over(bytes)), bytes);
    now = Instant.now().plus(Duration.ofHours(2)).truncatedTo(ChronoUnit.HOURS);

    sweepAfter(Duration.ZERO);

    assertThat(wiring.evidence().of(id)).singleElement()
        .satisfies(one -> assertThat(one.offered().name()).isEqualTo("a.png"));
    assertThat(stack.receive("EVIDENCE_QUEUE_URL")).contains(id.value());
  }

  @Test
  void aDayThatIsOverGetsItsCheckpoint() throws IOException {
    cases.open("It happened on Monday.");

    sweepAfter(Duration.ofHours(15).plusMinutes(30));

    assertThat(wiring.duties().checkpoints().orElseThrow().days()).containsExactly(LocalDate.parse("2026-11-23"));
  }

  @Test
  void aDraftIsRemovedOnceItsDayIsOver() throws IOException {
    Drafts drafts = new Drafts(wiring.draftStore(), () -> now, wiring.random());
    DraftToken token = DraftToken.fresh(wiring.random());
    drafts.change(token, _ -> new byte[]{1});

    sweepAfter(Duration.ofHours(23));
    assertThat(wiring.draftStore().find(token.id())).isPresent();

    sweepAfter(Duration.ofHours(1));
    assertThat(wiring.draftStore().find(token.id())).isEmpty();
  }

  @Test
  void aCaseWhoseTimeIsOverIsErasedAndTheLedgerSaysSo() throws IOException {
    CaseId id = cases.open("It happened on Monday.");
    new Withdraw(wiring.reportersDesk()).withdraw(id);

    now = START.plus(Duration.ofDays(31 * 25L));
    sweepAfter(Duration.ZERO);
    sweepAfter(Duration.ofMinutes(1));

    assertThat(wiring.cases().find(id)).isEmpty();
    assertThat(wiring.duties().erasures().find(id)).map(Tombstone::because).contains(Tombstone.Because.TIME);
    assertThat(engines.s3().getObjectAsBytes(
        get -> get.bucket(stack.environment().get("CHECKPOINT_BUCKET")).key("erasures/" + id + ".json"))
        .asUtf8String()).contains("TIME");
  }

  @Test
  void oldMailsAreRemovedPartByPart() throws IOException {
    for (String id : List.of("0first", "m-2", "zlast", "Upper")) {
      wiring.mails().rawMails().deliver(new MailId(id), new byte[]{1});
      wiring.mails().rawMails().keep(new MailId(id), Map.of("result", "case"));
    }
    now = START.plus(Duration.ofDays(190));

    for (int part = 0; part < KeptMails.PARTS; part++) {
      sweepAfter(Duration.ofMinutes(30));
    }

    for (String id : List.of("0first", "m-2", "zlast", "Upper")) {
      assertThat(wiring.mails().rawMails().bytes(new MailId(id))).as(id).isEmpty();
    }
  }

  @Test
  void aCaseThatScreeningNeverFinishesReachesAReviewerSayingSo() throws IOException {
    CaseId id = cases.open("It happened on Monday.");

    sweepFor(Duration.ofMinutes(20));

    assertThat(cases.head(id).stage().name()).isEqualTo(Stage.Name.QUEUED);
    assertThat(cases.head(id).priority()).contains(Priority.HIGH);
    assertThat(gap(id)).contains("did not finish", "3 times");
    assertThat(cases.head(id).wake()).isEmpty();
  }

  @Test
  void aCaseThatScreeningFailsAtReachesAReviewerWithTheKindOfFailure() throws IOException {
    CaseId id = cases.open("It happened on Monday.");
    failToScreen(id);

    sweepFor(Duration.ofMinutes(20));

    assertThat(cases.head(id).stage().name()).isEqualTo(Stage.Name.QUEUED);
    assertThat(gap(id)).contains("IllegalStateException").doesNotContain("Monday");
  }

  @Test
  void aCaseThatWasScreenedButNeverQueuedIsQueuedInTheEnd() throws IOException {
    CaseId id = cases.open("It happened on Monday.");
    cases.leaveUnscreened(id);

    sweepFor(Duration.ofMinutes(20));

    assertThat(cases.head(id).stage().name()).isEqualTo(Stage.Name.QUEUED);
  }

  @Test
  void aFileWhoseHintWasLostIsHintedAtAgainAndGivenUpInTheEnd() throws IOException {
    CaseId id = cases.open("It happened on Monday.");
    Evidence file = new OfferEvidence(wiring.evidence(), wiring.hints(), () -> now, wiring.random())
        .offer(
            id, List.of(
                new OfferEvidence.File(
                    new Offered("letter.pdf", "", Optional.empty(), Offered.Source.MAIL, false),
                    new Upload("file-1", Optional.empty()))))
        .getFirst();
    stack.receive("EVIDENCE_QUEUE_URL");

    sweepAfter(Duration.ofMinutes(1));
    assertThat(stack.receive("EVIDENCE_QUEUE_URL")).containsOnlyOnce(id.value());

    sweepFor(Duration.ofMinutes(20));
    assertThat(wiring.evidence().find(file.id()).orElseThrow().state())
        .isEqualTo(new EvidenceState.Refused(EvidenceState.Reason.GIVEN_UP));
    assertThat(cases.kinds(id)).containsOnlyOnce(TimelineEvent.Kind.EVIDENCE_REFUSED);
  }

  @Test
  void aNoticeWithoutNewsIsSentOnceMoreAndThenThereIsTimeForNewsOfBoth() throws IOException {
    CaseId id = cases.openFor("morag@example.org");
    for (int minute = 0; minute < 30; minute++) {
      if (cases.notice(id).state() instanceof NoticeState.Pending) {
        engines.sesServer().failNext(SesFault.REPLY_LOST);
      }
      cases.sendNotice(id);
      sweepAfter(Duration.ofMinutes(1));
    }

    assertThat(mails(id)).isEqualTo(2);
    assertThat(cases.notice(id).state().name()).isEqualTo(NoticeState.Name.UNKNOWN);
  }

  @Test
  void aSenderThatWasKilledAfterItTookTheNoticeIsReplaced() throws IOException {
    CaseId id = cases.openFor("morag@example.org");
    Notice owed = cases.notice(id);
    assertThat(wiring.notices().replace(owed, owed.take("5f1c2a9be07d4436", now).orElseThrow())).isTrue();

    for (int minute = 0; minute < 6; minute++) {
      sweepAfter(Duration.ofMinutes(1));
      cases.sendNotice(id);
    }

    assertThat(mails(id)).isEqualTo(1);
    assertThat(cases.notice(id).state().name()).isEqualTo(NoticeState.Name.SENT);
  }

  @Test
  void aNoticeThatTheSenderNeverTakesIsGivenUpAndPeopleAreTold() throws IOException {
    CaseId id = cases.openFor("morag@example.org");

    for (int hint = 0; hint <= Notice.MAX_HINTS; hint++) {
      assertThat(cases.notice(id).state().name()).isEqualTo(NoticeState.Name.PENDING);
      sweepAfter(Duration.ofHours(1));
    }

    assertThat(cases.notice(id).state().name()).isEqualTo(NoticeState.Name.FAILED);
    assertThat(cases.kinds(id)).containsOnlyOnce(TimelineEvent.Kind.NOTICE_FAILED);
  }

  @Test
  void anUrgentCaseThatNobodyTakesUpGoesToAllOnDutyThenToTheAdministrators() throws IOException {
    wiring.people().seen("rory", "Rory", Set.of(Role.REVIEWER), EmailAddress.parse("rory@example.org"), now);
    wiring.people().seen("boss", "Boss", Set.of(Role.ADMINISTRATOR), EmailAddress.parse("boss@example.org"), now);
    wiring.review().reviewers().keep(Declared.nothing("rory").onDuty(true));
    CaseId id = cases.open("It happened on Monday.");
    cases.screen(id, (_, _, at) -> CaseDesk.urgent(at));
    cases.queue(id);

    sweepAfter(Duration.ofMinutes(1));
    assertThat(stack.receive("NOTICE_QUEUE_URL")).contains(id.value());
    assertThat(alerted(id)).containsExactly("rory@example.org");
    sweepAfter(AlertRound.PATIENCE.minusMillis(1));
    assertThat(alerted(id)).containsExactly("rory@example.org");
    sweepAfter(Duration.ofMillis(1));

    assertThat(alerted(id)).containsExactly("rory@example.org", "boss@example.org");
    assertThat(cases.kinds(id)).endsWith(TimelineEvent.Kind.ALERTED, TimelineEvent.Kind.ALERTED);
  }

  @Test
  void onTheMorningOfAWorkingDayDigestsAreOwedOnceWhoeverSweeps() throws IOException {
    wiring.people().seen("rory", "Rory", Set.of(Role.REVIEWER), EmailAddress.parse("rory@example.org"), now);
    wiring.people().seen("boss", "Boss", Set.of(Role.ADMINISTRATOR), EmailAddress.parse("boss@example.org"), now);
    CaseId id = cases.open("It happened on Monday.");
    cases.leaveUnscreened(id);
    cases.queue(id);
    now = Instant.parse("2026-11-24T07:00:00Z");

    sweepAfter(Duration.ZERO);
    sweepAfter(Duration.ofMinutes(30));

    assertThat(digests()).containsExactlyInAnyOrder("rory@example.org DAILY_DIGEST", "boss@example.org ALARM_DIGEST");
    assertThat(stack.receive("NOTICE_QUEUE_URL")).contains("DIGEST-20261124-");
  }

  private List<String> digests() {
    return Page.all(from -> wiring.notices().list(NoticeState.Name.PENDING, 10, from))
        .filter(notice -> notice.ofCase().isEmpty())
        .flatMap(notice -> wiring.notices().find(notice).stream())
        .map(notice -> notice.to().value() + " " + notice.kind())
        .toList();
  }

  @Test
  void everythingIsLookedAtHoweverMuchThereIs() throws IOException {
    List<CaseId> ids = IntStream.range(0, 120).mapToObj(_ -> cases.open("It happened on Monday.")).toList();

    sweepAfter(Duration.ofMinutes(1));

    assertThat(ids).allSatisfy(id -> assertThat(cases.head(id).wake().orElseThrow().hints()).isEqualTo(1));
  }

  private void sweepFor(Duration time) throws IOException {
    for (Instant end = now.plus(time); now.isBefore(end);) {
      sweepAfter(Duration.ofMinutes(1));
    }
  }

  private void sweepAfter(Duration time) throws IOException {
    now = now.plus(time);
    assertThat(function.invoke(Files.readString(Path.of("../../events/sweep-cases/01-minute.json")))).isEqualTo("null");
  }

  private void failToScreen(CaseId id) {
    try {
      cases.screen(id, (said, _, _) -> {
        throw new IllegalStateException(said.report().account());
      });
    } catch (ScreenCase.ScreeningFailedException _) {
      return;
    }
    throw new AssertionError("The screening did not fail");
  }

  private List<String> alerted(CaseId id) {
    return wiring.notices().of(id).stream().map(notice -> notice.to().value()).toList();
  }

  private long mails(CaseId id) {
    return engines.mailbox().mails().stream().filter(mail -> id.value().equals(mail.tags().get("case"))).count();
  }

  private String gap(CaseId id) {
    return cases.screening(id)
        .map(screening -> String.join(" ", screening.gaps().stream().map(Gap::because).toList()))
        .orElse("");
  }
}
