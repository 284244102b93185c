package org.redress.sweepcases;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.Notice;
import org.redress.casework.NoticeId;
import org.redress.casework.NoticeState;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.finding.Gap;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.history.Earlier;
import org.redress.casework.intake.OpenCase;
import org.redress.casework.intake.Submission;
import org.redress.casework.notices.Mail;
import org.redress.casework.notices.NoticeTrouble;
import org.redress.casework.notices.SendNotice;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.report.Report;
import org.redress.casework.report.Reporter;
import org.redress.casework.screening.ScreenCase;
import org.redress.casework.screening.Screening;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;
import org.redress.caseworkaws.Wiring;
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
  private LambdaCall<ScheduledEvent> function;
  private Instant now = START;

  /** A stack for each test: a sweep sees everything that stands in its table. */
  @BeforeEach
  void start(TestEngines running) {
    engines = running;
    stack = TestStack.create(engines, "sweep-cases-" + STACKS.incrementAndGet());
    wiring = Wiring.from(stack.environment());
    function = new LambdaCall<>(new SweepCases(wiring, () -> now), ScheduledEvent.class);
  }

  @Test
  void aHintThatWasLostIsGivenAgainAfterAMinute() throws IOException {
    CaseId id = opened(new Reporter.Anonymous());
    stack.receive("SCREENING_QUEUE_URL");

    sweepAfter(Duration.ofSeconds(59));
    assertThat(stack.receive("SCREENING_QUEUE_URL")).doesNotContain(id.value());

    sweepAfter(Duration.ofSeconds(1));
    assertThat(stack.receive("SCREENING_QUEUE_URL")).containsOnlyOnce(id.value());
    assertThat(head(id).version()).as("a hint is no transition").isEqualTo(1);
  }

  @Test
  void aCaseThatScreeningNeverFinishesReachesAReviewerSayingSo() throws IOException {
    CaseId id = opened(new Reporter.Anonymous());

    sweepFor(Duration.ofMinutes(20));

    assertThat(head(id).stage().name()).isEqualTo(Stage.Name.QUEUED);
    assertThat(head(id).priority()).contains(Priority.HIGH);
    assertThat(gap(id)).contains("did not finish", "3 times");
    assertThat(head(id).wake()).isEmpty();
  }

  @Test
  void aCaseThatScreeningFailsAtReachesAReviewerWithTheKindOfFailure() throws IOException {
    CaseId id = opened(new Reporter.Anonymous());
    failToScreen(id);

    sweepFor(Duration.ofMinutes(20));

    assertThat(head(id).stage().name()).isEqualTo(Stage.Name.QUEUED);
    assertThat(gap(id)).contains("IllegalStateException").doesNotContain("Monday");
  }

  @Test
  void aCaseThatWasScreenedButNeverQueuedIsQueuedInTheEnd() throws IOException {
    CaseId id = opened(new Reporter.Anonymous());
    new ScreenCase(
        wiring.cases(), wiring.hints(),
        new Screening((_, _, at) -> ScreeningResult.notScreened(at, "this is a test"), (_, _) -> Earlier.NONE),
        () -> now,
        Actor.function("test"))
        .screen(id);

    sweepFor(Duration.ofMinutes(20));

    assertThat(head(id).stage().name()).isEqualTo(Stage.Name.QUEUED);
  }

  @Test
  void aNoticeWithoutNewsIsSentOnceMoreAtMost() throws IOException {
    CaseId id = opened(withAddress());
    for (int minute = 0; minute < 30; minute++) {
      if (notice(id).state() instanceof NoticeState.Pending) {
        engines.sesServer().failNext(SesFault.REPLY_LOST);
      }
      send(id);
      sweepAfter(Duration.ofMinutes(1));
    }

    assertThat(mails(id)).isEqualTo(2);
    assertThat(notice(id).state().name()).isEqualTo(NoticeState.Name.FAILED);
    assertThat(kinds(id)).containsOnlyOnce(TimelineEvent.Kind.NOTICE_FAILED);
  }

  @Test
  void aSenderThatWasKilledAfterItTookTheNoticeIsReplaced() throws IOException {
    CaseId id = opened(withAddress());
    Notice owed = notice(id);
    assertThat(wiring.notices().replace(owed, owed.take("5f1c2a9be07d4436", now).orElseThrow())).isTrue();

    for (int minute = 0; minute < 6; minute++) {
      sweepAfter(Duration.ofMinutes(1));
      send(id);
    }

    assertThat(mails(id)).isEqualTo(1);
    assertThat(notice(id).state().name()).isEqualTo(NoticeState.Name.SENT);
  }

  @Test
  void aNoticeThatTheSenderNeverTakesIsGivenUpAndPeopleAreTold() throws IOException {
    CaseId id = opened(withAddress());

    sweepFor(Duration.ofMinutes(20));

    assertThat(notice(id).state().name()).isEqualTo(NoticeState.Name.FAILED);
    assertThat(kinds(id)).containsOnlyOnce(TimelineEvent.Kind.NOTICE_FAILED);
  }

  @Test
  void everythingIsLookedAtHoweverMuchThereIs() throws IOException {
    List<CaseId> ids = IntStream.range(0, 120).mapToObj(_ -> opened(new Reporter.Anonymous())).toList();

    sweepAfter(Duration.ofMinutes(1));

    assertThat(ids).allSatisfy(id -> assertThat(head(id).wake().orElseThrow().hints()).isEqualTo(1));
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

  private CaseId opened(Reporter reporter) {
    Submission submission = new Submission(
        new Report("It happened on Monday.", List.of(), false, List.of()), reporter, Optional.empty());
    OpenCase intake = new OpenCase(
        wiring.cases(), wiring.hints(), wiring.serviceTimes(), () -> now, wiring.random());
    return switch (intake.open(submission)) {
      case OpenCase.Result.Accepted(Case opened) -> opened.id();
      case OpenCase.Result.KeyUsedForOtherContent _ -> throw new AssertionError("There was no key");
    };
  }

  private static Reporter withAddress() {
    return new Reporter.Confidential(Optional.empty(), EmailAddress.parse("morag@example.org"));
  }

  private void failToScreen(CaseId id) {
    ScreenCase screening = new ScreenCase(
        wiring.cases(), wiring.hints(), new Screening((report, _, _) -> {
          throw new IllegalStateException(report.account());
        }, (_, _) -> Earlier.NONE), () -> now, Actor.function("test"));
    try {
      screening.screen(id);
    } catch (ScreenCase.ScreeningFailedException _) {
      return;
    }
    throw new AssertionError("The screening did not fail");
  }

  private void send(CaseId id) {
    new SendNotice(
        wiring.notices(), new NoticeTrouble(wiring.cases(), () -> now, Actor.function("test")),
        notice -> new Mail(notice.to(), "Subject", "Text", "<p>Text</p>", Map.of(), Map.of()), wiring.mailer(),
        () -> now, wiring.random())
        .send(new NoticeId(id, 1));
  }

  private long mails(CaseId id) {
    return engines.mailbox().mails().stream().filter(mail -> id.value().equals(mail.tags().get("case"))).count();
  }

  private String gap(CaseId id) {
    return wiring.cases()
        .findWithScreening(id)
        .flatMap(found -> found.screening())
        .map(screening -> String.join(" ", screening.gaps().stream().map(Gap::because).toList()))
        .orElse("");
  }

  private Notice notice(CaseId id) {
    return wiring.notices().find(new NoticeId(id, 1)).orElseThrow();
  }

  private Case head(CaseId id) {
    return wiring.cases().find(id).orElseThrow();
  }

  private List<TimelineEvent.Kind> kinds(CaseId id) {
    return wiring.cases().timeline(id, Optional.empty()).items().stream().map(TimelineEvent::kind).toList();
  }
}
