package org.redress.casework.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.casework.Case;
import org.redress.casework.CaseFixture;
import org.redress.casework.CaseId;
import org.redress.casework.DraftsInMemory;
import org.redress.casework.ErasuresInMemory;
import org.redress.casework.Hints;
import org.redress.casework.Notice;
import org.redress.casework.NoticeId;
import org.redress.casework.NoticeState;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.evidence.EvidenceId;
import org.redress.casework.evidence.SettleEvidence;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.finding.Severity;
import org.redress.casework.mail.MailId;
import org.redress.casework.notices.NoticeChanges;
import org.redress.casework.report.Message.Standing;
import org.redress.casework.review.CloseCase;
import org.redress.casework.review.QueueCase;
import org.redress.casework.screening.ScreenCase;
import org.redress.casework.screening.ScreeningRecord;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

class SweepTest {

  private static final Actor SWEEPER = Actor.function("sweep-cases");
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Instant LATER = CaseFixture.MONDAY.plus(Duration.ofDays(1));

  private final CaseFixture world = new CaseFixture();
  private final Sweep sweep = new Sweep(
      world.store,
      new SweptCase(world.store, new QueueCase(world.store, CaseFixture.TIMES, CaseFixture.RULES, world, SWEEPER),
          closing(), world, new ScreeningRecord(CaseFixture.JUDGEMENT, SWEEPER), retention()),
      new SweptNotice(world.store, new NoticeChanges(world.store, world.store, world, SWEEPER, (_, _) -> {}), world),
      evidence(),
      new SweptDraft(new DraftsInMemory()),
      new SweptClaim(world.store, world.store, SWEEPER), world);

  @Test
  void whatMovesOnByItselfIsLeftAlone() {
    world.opened();
    world.hinted.clear();

    assertThat(sweep.run(LATER)).isEqualTo(new Sweep.Tally(0, 0, 0, List.of()));
    assertThat(world.hinted).isEmpty();
  }

  @Test
  void aLostHintIsGivenAgainAfterAMinute() {
    CaseId id = world.openedAnonymously().id();
    world.hinted.clear();
    world.pass(Duration.ofSeconds(60));

    sweep.run(LATER);
    sweep.run(LATER);

    assertThat(world.hinted).containsExactly("screen " + id);
  }

  @Test
  void aCaseThatScreeningNeverFinishesReachesAReviewerSayingSo() {
    CaseId id = world.openedAnonymously().id();
    for (int i = 0; i < 4; i++) {
      world.pass(HOUR);
      sweep.run(LATER);
    }

    assertThat(world.hinted.stream().filter(("screen " + id)::equals)).hasSize(1 + 3);
    assertThat(world.current(id).stage()).isInstanceOf(Stage.Queued.class);
    assertThat(world.store.screening(id).orElseThrow().gaps()).singleElement()
        .satisfies(gap -> assertThat(gap.because()).startsWith("the screening did not finish"));
  }

  @Test
  void aCaseWhoseScreeningFailedSaysHow() {
    CaseId id = world.openedAnonymously().id();
    ScreenCase failing = world.screenCase((said, earlier, at) -> {
      throw new UnsupportedOperationException();
    });
    try {
      failing.screen(id);
    } catch (ScreenCase.ScreeningFailedException expected) {
      assertThat(expected).hasMessageContaining("UnsupportedOperationException");
    }
    for (int i = 0; i < 4; i++) {
      world.pass(HOUR);
      sweep.run(LATER);
    }

    assertThat(world.store.screening(id).orElseThrow().gaps()).singleElement()
        .satisfies(gap -> assertThat(gap.because()).isEqualTo("the screening failed (UnsupportedOperationException)"));
  }

  @Test
  void aLostHintAtALaterMessageIsGivenAgain() {
    CaseId id = world.queued((said, earlier, at) -> CaseFixture.nothingFound(at)).id();
    world.said(id, Standing.UNVERIFIED, "I saw it.");
    world.hinted.clear();
    world.pass(Duration.ofSeconds(60));

    sweep.run(LATER);
    sweep.run(LATER);

    assertThat(world.hinted).containsExactly("screen " + id);
  }

  @Test
  void aLaterMessageThatScreeningNeverFinishesBringsTheCaseForwardAndKeepsWhatWasFound() {
    CaseId id = world.queued((said, earlier, at) -> CaseFixture.found(at, Severity.LOW)).id();
    assertThat(world.current(id).priority()).contains(Priority.LOW);
    Case said = world.said(id, Standing.UNVERIFIED, "I saw it.");
    world.hinted.clear();
    for (int i = 0; i < 5; i++) {
      world.pass(HOUR);
      sweep.run(LATER);
    }

    assertThat(world.hinted).containsOnly("screen " + id).hasSize(3);
    Case after = world.current(id);
    assertThat(after.priority()).contains(Priority.HIGH);
    assertThat(after.wake()).isEqualTo(Optional.empty());
    assertThat(after.screenedTo()).isEqualTo(said.version());
    ScreeningResult known = world.store.screening(id).orElseThrow();
    assertThat(known.flagged()).hasSize(1);
    assertThat(known.gaps()).singleElement()
        .satisfies(gap -> assertThat(gap.because()).startsWith("the screening did not finish"));
    assertThat(world.store.timeline(id).getLast().kind()).isEqualTo(TimelineEvent.Kind.NOT_SCREENED);
    assertThat(world.store.timeline(id).getLast().facts()).containsEntry("priority", "HIGH")
        .hasEntrySatisfying("gaps", gaps -> assertThat(gaps).contains("did not finish"));
  }

  @Test
  void aLaterMessageWhoseScreeningFailsSaysHow() {
    CaseId id = world.queued((said, earlier, at) -> CaseFixture.nothingFound(at)).id();
    world.said(id, Standing.REPORTER, "I saw it.");
    ScreenCase failing = world.screenCase((said, earlier, at) -> {
      throw new UnsupportedOperationException();
    });
    assertThatThrownBy(() -> failing.screen(id)).isInstanceOf(ScreenCase.ScreeningFailedException.class);
    assertThat(world.current(id).setback()).contains("UnsupportedOperationException");
    for (int i = 0; i < 4; i++) {
      world.pass(HOUR);
      sweep.run(LATER);
    }

    assertThat(world.store.screening(id).orElseThrow().gaps()).singleElement()
        .satisfies(gap -> assertThat(gap.because()).isEqualTo("the screening failed (UnsupportedOperationException)"));
    assertThat(world.current(id).setback()).isEqualTo(Optional.empty());
  }

  @Test
  void aScreenedCaseThatNobodyQueuesIsQueuedByTheSweeper() {
    Case opened = world.openedAnonymously();
    world.store.commit(ScreenCase.record(opened, CaseFixture.nothingFound(world.instant()), SWEEPER));
    for (int i = 0; i < 4; i++) {
      world.pass(HOUR);
      sweep.run(LATER);
    }

    assertThat(world.current(opened.id()).stage()).isInstanceOf(Stage.Queued.class);
  }

  @Test
  void aNoticeThatNobodySendsIsHintedAtForADayAndGivenUpInTheEnd() {
    CaseId id = world.opened().id();
    NoticeId notice = new NoticeId(id, 1);
    for (int i = 0; i < 24; i++) {
      world.pass(HOUR);
      sweep.run(world.instant().plus(HOUR));
    }
    assertThat(world.store.find(notice).orElseThrow().state()).isInstanceOf(NoticeState.Pending.class);
    for (int i = 0; i < 41; i++) {
      world.pass(HOUR);
      sweep.run(world.instant().plus(HOUR));
    }

    assertThat(world.hinted.stream().filter(("send " + notice)::equals)).hasSize(1 + Notice.MAX_HINTS);
    assertThat(world.store.find(notice).orElseThrow().state()).isInstanceOf(NoticeState.Failed.class);
    assertThat(world.store.timeline(id).getLast().kind()).isEqualTo(TimelineEvent.Kind.NOTICE_FAILED);
  }

  @Test
  void anAttemptWithoutAnEndIsMadeAgainAfterLongerAndLongerAndThenGivenUp() {
    NoticeId id = new NoticeId(world.opened().id(), 1);
    world.hinted.clear();
    for (int attempt = 1; attempt <= Notice.MAX_UNKNOWN; attempt++) {
      take(id, "a" + attempt);
      passAndSweep(Notice.PATIENCE);
      assertThat(world.store.find(id).orElseThrow().state()).isInstanceOf(NoticeState.Unknown.class);
      passAndSweep(attempt == 1 ? Notice.PATIENCE : Duration.ofHours(1L << (attempt - 2)).minusSeconds(1));
      assertThat(world.store.find(id).orElseThrow().state().name())
          .isEqualTo(attempt == 1 ? NoticeState.Name.PENDING : NoticeState.Name.UNKNOWN);
      if (attempt > 1) {
        passAndSweep(Duration.ofSeconds(1));
      }
    }

    assertThat(world.store.find(id).orElseThrow().state()).isInstanceOf(NoticeState.Failed.class);
    assertThat(world.hinted.stream().filter(("send " + id)::equals)).hasSize(Notice.MAX_UNKNOWN - 1);
  }

  @Test
  void aSweepThatHasNoTimeLeftLeavesTheRestToTheNext() {
    CaseId id = world.openedAnonymously().id();
    world.hinted.clear();
    world.pass(HOUR);

    assertThat(sweep.run(world.instant().minusMillis(1)).seen()).isZero();
    assertThat(sweep.run(world.instant()).hinted()).isEqualTo(1);
    assertThat(world.hinted).containsExactly("screen " + id);
  }

  @Test
  void oneThatFailsDoesNotKeepTheOthersFromBeingLookedAt() {
    CaseId broken = world.openedAnonymously().id();
    CaseId other = world.openedAnonymously().id();
    Sweep withBrokenHints = new Sweep(
        world.store,
        new SweptCase(
            world.store, new QueueCase(world.store, CaseFixture.TIMES, CaseFixture.RULES, world, SWEEPER),
            closing(), new FailingHints(broken, world),
            new ScreeningRecord(CaseFixture.JUDGEMENT, SWEEPER), retention()),
        new SweptNotice(world.store, new NoticeChanges(world.store, world.store, world, SWEEPER, (_, _) -> {}), world),
        evidence(),
        new SweptDraft(new DraftsInMemory()),
        new SweptClaim(world.store, world.store, SWEEPER), world);
    world.hinted.clear();
    world.pass(HOUR);

    Sweep.Tally tally = withBrokenHints.run(LATER);

    assertThat(tally.failures()).singleElement().asString().contains(broken.value(), "IllegalStateException");
    assertThat(world.hinted).containsExactly("screen " + other);
  }

  private void take(NoticeId id, String attempt) {
    var owed = world.store.find(id).orElseThrow();
    assertThat(world.store.replace(owed, owed.take(attempt, world.instant()).orElseThrow())).isTrue();
  }

  private CloseCase closing() {
    return new CloseCase(world.store, world.store, world, world, SWEEPER);
  }

  private SweptRetention retention() {
    return RetentionFixture.swept(world, RetentionFixture.months(24), new ErasuresInMemory(world.store));
  }

  private SweptEvidence evidence() {
    return new SweptEvidence(
        world.store.evidence,
        new SettleEvidence(world.store, world.store.evidence, world, world.random, SWEEPER), world);
  }

  private void passAndSweep(Duration time) {
    world.pass(time);
    sweep.run(world.instant());
  }

  /** Breaks the contract of hints for one case. */
  private record FailingHints(CaseId broken, CaseFixture others) implements Hints {

    @Override
    public void screen(CaseId id) {
      if (id.equals(broken)) {
        throw new IllegalStateException();
      }
      others.screen(id);
    }

    @Override
    public void queue(CaseId id) {
      others.queue(id);
    }

    @Override
    public void send(NoticeId id) {
      others.send(id);
    }

    @Override
    public void seal(EvidenceId id) {
      others.seal(id);
    }

    @Override
    public void takeIn(MailId id) {
      others.takeIn(id);
    }
  }
}
