package org.redress.casework.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.redress.casework.Case;
import org.redress.casework.CaseFixture;
import org.redress.casework.CaseId;
import org.redress.casework.Change;
import org.redress.casework.DraftsInMemory;
import org.redress.casework.ErasuresInMemory;
import org.redress.casework.Outcome;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.Wake;
import org.redress.casework.erasure.EraseCase;
import org.redress.casework.erasure.Tombstone;
import org.redress.casework.evidence.SettleEvidence;
import org.redress.casework.intake.WithdrawCase;
import org.redress.casework.notices.NoticeChanges;
import org.redress.casework.report.Message.Standing;
import org.redress.casework.retention.Retention;
import org.redress.casework.review.CloseCase;
import org.redress.casework.review.QueueCase;
import org.redress.casework.screening.ScreeningRecord;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.PersonalPart;
import org.redress.casework.timeline.TimelineEvent;
import org.redress.casework.timeline.TimelineEvent.Kind;

class SweptRetentionTest {

  private static final Actor SWEEPER = RetentionFixture.SWEEPER;
  private static final Actor RORY = Actor.reviewer("rory");

  private final CaseFixture world = new CaseFixture();
  private final ErasuresInMemory erasures = new ErasuresInMemory(world.store);
  private Sweep sweep = sweeping(RetentionFixture.months(24));

  @Test
  void aWithdrawnCaseIsErasedAfterItsMonthsAndNotBefore() {
    CaseId id = withdrawn();
    Instant end = months(24);

    sweepUntil(end.minusMillis(1));
    assertThat(world.current(id).wake()).contains(new Wake(end, Wake.Reason.RETENTION, 0));
    assertThat(world.current(id).version()).as("a look is no transition").isEqualTo(2);

    sweepUntil(end);

    assertThat(world.store.find(id)).isEmpty();
    assertThat(erasures.isComplete(id)).isTrue();
    assertThat(erasures.find(id)).map(Tombstone::because).contains(Tombstone.Because.TIME);
    TimelineEvent last = world.store.timeline(id).getLast();
    assertThat(last.kind()).isEqualTo(Kind.ERASED);
    assertThat(last.actor()).isEqualTo(SWEEPER);
  }

  @Test
  void aClosedCaseIsKeptAsLongAsTheSettingsSayOfItsOutcome() {
    CaseId id = closed();
    sweep = sweeping(
        new Retention(
            Map.of(
                Outcome.Name.NOT_UPHELD, 3, Outcome.Name.REFERRED, 24, Outcome.Name.RESOLVED_INFORMALLY, 24,
                Outcome.Name.OUTSIDE_CODE, 24, Outcome.Name.NOT_ENOUGH_INFORMATION, 24, Outcome.Name.DUPLICATE, 24),
            24, 24, 6, 3));
    Instant end = months(3);

    sweepUntil(end.minusMillis(1));
    assertThat(world.store.find(id)).isPresent();
    sweepUntil(end);
    assertThat(world.store.find(id)).isEmpty();
  }

  @Test
  void nothingIsErasedUnderLegalHoldAndItGoesAboutAMonthAfterThatIsLifted() {
    CaseId id = withdrawn();
    hold(id, true);
    assertThat(world.current(id).wake()).isEmpty();

    sweepUntil(months(30));
    assertThat(world.store.find(id)).isPresent();

    hold(id, false);
    sweepUntil(world.instant().plus(Duration.ofDays(27)));
    assertThat(world.store.find(id)).as("there is time to notice").isPresent();
    sweepUntil(world.instant().plus(Duration.ofDays(1)));
    assertThat(world.store.find(id)).as("the hold did not begin the time anew").isEmpty();
  }

  @Test
  void aCaseThatIsReopenedWaitsForPeopleAndItsTimeBeginsAnewWhenItIsOverAgain() {
    CaseId id = closed();
    sweepUntil(months(20));
    world.changed(
        Change.of(
            world.current(id), new Stage.Queued(Priority.NORMAL, world.instant()), world.instant(), RORY,
            Kind.REOPENED)
            .build());
    assertThat(world.current(id).wake()).isEmpty();
    sweepUntil(months(8));
    assertThat(world.store.find(id)).isPresent();

    decideAndClose(id);
    Instant end = months(24);
    sweepUntil(end.minusMillis(1));
    assertThat(world.store.find(id)).isPresent();
    sweepUntil(end);
    assertThat(world.store.find(id)).isEmpty();
  }

  @Test
  void aSettingThatIsMadeLongerHoldsForWhatIsOverAlready() {
    CaseId id = withdrawn();
    sweepUntil(months(23));
    sweep = sweeping(RetentionFixture.months(30));

    sweepUntil(months(6));
    assertThat(world.store.find(id)).isPresent();
    sweepUntil(months(2));
    assertThat(world.store.find(id)).isEmpty();
  }

  @Test
  void aSettingThatIsMadeShorterHoldsWithinFourWeeks() {
    CaseId id = withdrawn();
    sweepUntil(months(8));
    assertThat(world.store.find(id)).isPresent();
    sweep = sweeping(RetentionFixture.months(6));

    sweepUntil(world.instant().plus(Wake.RETENTION_LOOK));

    assertThat(world.store.find(id)).isEmpty();
  }

  @Test
  void aCaseThatWasMergedWithAnOpenOneStaysUntilThatIsOver() {
    Case other = world.openedAnonymously();
    CaseId id = queued();
    world.changed(
        Change.of(world.current(id), new Stage.Merged(other.id()), world.instant(), RORY, Kind.MERGED).build());
    world.changed(
        Change.of(world.current(other.id()), new Stage.Screened(), world.instant(), SWEEPER, Kind.SCREENED).build());
    world.changed(
        Change.of(
            world.current(other.id()), new Stage.Queued(Priority.NORMAL, world.instant()), world.instant(), SWEEPER,
            Kind.QUEUED)
            .build());

    sweepUntil(months(26));
    assertThat(world.store.find(id)).isPresent();
    decideAndClose(other.id());
    sweepUntil(world.instant().plus(Duration.ofDays(1)));
    assertThat(world.store.find(id)).isEmpty();
  }

  @Test
  void manyCasesWhoseTimeIsOverAreSpreadOverTheMinutes() {
    int many = 2 * SweptRetention.MOST + 3;
    List<CaseId> ids = IntStream.range(0, many).mapToObj(_ -> withdrawn()).toList();
    sweep = sweeping(RetentionFixture.months(1));
    world.pass(Duration.ofDays(40));

    for (int left : List.of(many - SweptRetention.MOST, 3, 0)) {
      sweep.run(Instant.MAX);
      assertThat(ids.stream().filter(id -> world.store.find(id).isPresent())).hasSize(left);
      world.pass(Duration.ofMinutes(1));
    }
  }

  @Test
  void anErasureThatWasCutOffEndsWithoutThoseThatCannot() {
    CaseId stuck = withdrawn();
    CaseId cut = withdrawn();
    erasures.stuck.addAll(List.of(stuck, cut));
    world.pass(Duration.ofDays(800));
    assertThat(sweep.run(Instant.MAX).failures()).hasSize(2);
    erasures.stuck.remove(cut);

    EraseCase.Resumed resumed = RetentionFixture.erasing(world, erasures).resume(Instant.MAX);

    assertThat(resumed.finished()).isEqualTo(1);
    assertThat(resumed.failures()).singleElement().asString().contains(stuck.value(), "IllegalStateException");
    assertThat(erasures.isComplete(cut)).isTrue();
    assertThat(sweep.run(Instant.MAX).failures()).as("neither is on the wake list any more").isEmpty();
  }

  @Test
  void theNumbersThatEverybodySeesStayWhenTheirCasesGo() {
    withdrawn();
    closed();
    var counted = Map.copyOf(world.store.inYear(2026));

    sweepUntil(months(25));

    assertThat(world.store.all()).isEmpty();
    assertThat(Map.copyOf(world.store.inYear(2026))).isEqualTo(counted).isNotEmpty();
  }

  @Test
  void aMessageToACaseThatIsOverDoesNotPutItOff() {
    CaseId id = withdrawn();
    Instant end = months(24);
    sweepUntil(months(12));
    world.said(id, Standing.UNVERIFIED, "Once more.");

    sweepUntil(end);

    assertThat(world.store.find(id)).isEmpty();
  }

  private CaseId withdrawn() {
    Case open = world.openedAnonymously();
    return world.changed(WithdrawCase.withdraw(open, world.instant()).orElseThrow()).id();
  }

  private CaseId queued() {
    return world.queued((_, _, at) -> CaseFixture.nothingFound(at)).id();
  }

  private CaseId closed() {
    CaseId id = queued();
    decideAndClose(id);
    return id;
  }

  private void decideAndClose(CaseId id) {
    Stage review = new Stage.InReview(Priority.NORMAL, world.instant(), "rory");
    world.changed(Change.of(world.current(id), review, world.instant(), RORY, Kind.REVIEW_STARTED).build());
    world.changed(
        Change.of(
            world.current(id), new Stage.Decided(new Outcome.NotUpheld()), world.instant(), RORY, Kind.DECIDED)
            .personal(PersonalPart.of(Map.of(Change.REASON, "No breach."), world.random))
            .wake(Optional.of(Wake.first(world.instant(), Wake.Reason.CLOSING)))
            .build());
    new CloseCase(world.store, world.store, world, world, SWEEPER).close(id);
  }

  private void hold(CaseId id, boolean on) {
    Case over = world.current(id);
    world.changed(
        Change.remark(over, world.instant(), RORY, on ? Kind.LEGAL_HOLD_PLACED : Kind.LEGAL_HOLD_LIFTED)
            .handling(over.handling().withLegalHold(on))
            .build());
  }

  private Instant months(int many) {
    return world.instant().atZone(ZoneOffset.UTC).plusMonths(many).toInstant();
  }

  /** Sweeps each day, and at the end. */
  private void sweepUntil(Instant end) {
    while (world.instant().isBefore(end)) {
      Duration left = Duration.between(world.instant(), end);
      world.pass(left.compareTo(Duration.ofDays(1)) < 0 ? left : Duration.ofDays(1));
      assertThat(sweep.run(Instant.MAX).failures()).isEmpty();
    }
  }

  private Sweep sweeping(Retention retention) {
    return new Sweep(
        world.store,
        new SweptCase(
            world.store, new QueueCase(world.store, CaseFixture.TIMES, CaseFixture.RULES, world, SWEEPER),
            new CloseCase(world.store, world.store, world, world, SWEEPER), world,
            new ScreeningRecord(CaseFixture.JUDGEMENT, SWEEPER), RetentionFixture.swept(world, retention, erasures)),
        new SweptNotice(world.store, new NoticeChanges(world.store, world.store, world, SWEEPER, (_, _) -> {}), world),
        new SweptEvidence(
            world.store.evidence,
            new SettleEvidence(world.store, world.store.evidence, world, world.random, SWEEPER), world),
        new SweptDraft(new DraftsInMemory()), new SweptClaim(world.store, world.store, SWEEPER), world);
  }
}
