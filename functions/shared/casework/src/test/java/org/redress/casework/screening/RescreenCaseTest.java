package org.redress.casework.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.casework.Case;
import org.redress.casework.CaseFixture;
import org.redress.casework.CaseId;
import org.redress.casework.Change;
import org.redress.casework.Outcome;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.finding.Background;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.finding.Severity;
import org.redress.casework.finding.Versions;
import org.redress.casework.report.Message.Standing;
import org.redress.casework.report.Statements;
import org.redress.casework.review.QueueCase;
import org.redress.casework.review.Review;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.Timeline;
import org.redress.casework.timeline.TimelineEvent;

class RescreenCaseTest {

  private static final Actor OPERATOR = Actor.operator("morag");
  private static final Versions NEWER = new Versions("2", "2", "2");

  private final CaseFixture world = new CaseFixture();
  private final RescreenCase rescreen = rescreen((said, earlier, at) -> found(at, Severity.URGENT));

  @Test
  void aWaitingCaseGetsANewScreeningPriorityAndPlaceInOneStep() {
    Case queued = queued();

    RescreenCase.Result result = rescreen.rescreen(queued.id());

    assertThat(result).isInstanceOfSatisfying(RescreenCase.Result.Rescreened.class, done -> {
      assertThat(done.comparison().isChange()).isTrue();
      assertThat(done.comparison().added()).isEmpty();
      assertThat(done.comparison().before().priority()).contains(Priority.HIGH);
      assertThat(done.comparison().priorityAfter()).contains(Priority.URGENT);
    });
    Case after = world.current(queued.id());
    assertThat(after.version()).isEqualTo(queued.version() + 1);
    assertThat(after.screenings()).isEqualTo(2);
    assertThat(after.stage()).isEqualTo(new Stage.Queued(Priority.URGENT, Instant.parse("2026-11-24T17:00:00Z")));
    TimelineEvent event = world.store.timeline(queued.id()).getLast();
    assertThat(event.kind()).isEqualTo(TimelineEvent.Kind.RESCREENED);
    assertThat(event.actor()).isEqualTo(OPERATOR);
    assertThat(event.facts()).containsEntry("catalogue", "2").containsEntry("priority", "URGENT");
    assertThat(Timeline.check(queued.id().value(), world.store.timeline(queued.id()), after.lastHash()))
        .isEqualTo(new Timeline.Check.Whole(after.version()));
  }

  @Test
  void whatIsNoLongerFoundIsSaid() {
    Case queued = queued();

    RescreenCase.Result result = rescreen((said, earlier, at) -> nothing(at)).rescreen(queued.id());

    assertThat(result).isInstanceOfSatisfying(RescreenCase.Result.Rescreened.class, done -> {
      assertThat(done.comparison().removed()).containsExactly(new ClauseId("abuse"));
      assertThat(done.comparison().priorityAfter()).contains(Priority.NORMAL);
    });
  }

  @Test
  void aCaseThatWasScreenedWithTheSameVersionsIsLeftAsItIs() {
    Case queued = queued();
    rescreen.rescreen(queued.id());
    Case after = world.current(queued.id());

    assertThat(rescreen.rescreen(queued.id())).isEqualTo(new RescreenCase.Result.Current());
    assertThat(world.current(queued.id())).isEqualTo(after);
  }

  @Test
  void whatWasSaidLaterIsReadToo() {
    Case queued = queued();
    rescreen.rescreen(queued.id());
    Case said = world.said(queued.id(), Standing.REPORTER, "It was a quotation.");
    List<Statements> read = new ArrayList<>();

    RescreenCase.Result result = rescreen((all, earlier, at) -> {
      read.add(all);
      return nothing(at);
    }).rescreen(queued.id());

    assertThat(result).as("although the versions are the same").isInstanceOf(RescreenCase.Result.Rescreened.class);
    assertThat(read).singleElement().satisfies(all -> assertThat(all.later()).hasSize(1));
    Case after = world.current(queued.id());
    assertThat(after.screenedTo()).isEqualTo(said.version());
    assertThat(after.isToBeScreened()).isFalse();
    assertThat(after.wake()).isEqualTo(Optional.empty());
    assertThat(after.priority()).contains(Priority.NORMAL);
  }

  @Test
  void whatNobodyKnownSaidLowersNothing() {
    Case queued = queued();
    world.said(queued.id(), Standing.UNVERIFIED, "Forget it.");

    rescreen((said, earlier, at) -> nothing(at)).rescreen(queued.id());

    assertThat(world.current(queued.id()).priority()).contains(Priority.HIGH);
  }

  @Test
  void tryingItOutChangesNothing() {
    Case queued = queued();

    assertThat(rescreen.tryOut(queued.id())).isInstanceOf(RescreenCase.Result.Rescreened.class);
    assertThat(world.current(queued.id())).isEqualTo(queued);
  }

  @Test
  void aCaseThatAReviewerHasTakenUpKeepsItsStageAndPriority() {
    Case inReview = commit(Review.start(queued(), "rory", world.instant()));

    rescreen.rescreen(inReview.id());

    assertThat(world.current(inReview.id()).stage()).isEqualTo(inReview.stage());
    assertThat(world.current(inReview.id()).screenings()).isEqualTo(2);
  }

  @Test
  void aCaseThatIsYetToBeQueuedIsStillLookedAtInTime() {
    Case screened = screened();

    rescreen.rescreen(screened.id());

    assertThat(world.current(screened.id()).stage()).isEqualTo(new Stage.Screened());
    assertThat(world.current(screened.id()).wake()).isEqualTo(screened.wake()).isPresent();
  }

  @Test
  void whatIsOverOrNotYetScreenedIsNotTouched() {
    Case received = world.opened();
    Case inReview = commit(Review.start(queued(), "rory", world.instant()));
    Case decided = commit(
        Review.decide(inReview, "rory", new Outcome.NotUpheld(), "reason", world.instant(), world.random));
    Case closed = commit(Review.close(decided, Actor.function("test"), world.instant()));

    for (Case one : List.of(received, closed)) {
      assertThat(rescreen.rescreen(one.id())).isEqualTo(new RescreenCase.Result.NotOpen());
      assertThat(rescreen.tryOut(one.id())).isEqualTo(new RescreenCase.Result.NotOpen());
      assertThat(world.current(one.id())).isEqualTo(one);
    }
    assertThat(rescreen.rescreen(new CaseId("0000000000"))).isEqualTo(new RescreenCase.Result.NotOpen());
  }

  @Test
  void aScreeningThatNoDetectorCouldDoReplacesNone() {
    Case queued = queued();

    assertThatIllegalStateException().isThrownBy(
        () -> rescreen((said, earlier, at) -> ScreeningResult.notScreened(at, "it failed")).rescreen(queued.id()));
    assertThat(world.current(queued.id())).isEqualTo(queued);
  }

  private RescreenCase rescreen(Screener screener) {
    return new RescreenCase(
        world.store, CaseFixture.alone(screener), NEWER,
        CaseFixture.JUDGEMENT, world, OPERATOR);
  }

  private Case screened() {
    return commit(
        Optional.of(
            ScreenCase.record(
                world.opened(), CaseFixture.found(world.instant(), Severity.HIGH), Actor.function("screen-clauses"))));
  }

  private Case queued() {
    CaseId id = screened().id();
    new QueueCase(world.store, CaseFixture.TIMES, CaseFixture.RULES, world, Actor.function("queue-review")).queue(id);
    return world.current(id);
  }

  private Case commit(Optional<Change> change) {
    world.store.commit(change.orElseThrow());
    return world.current(change.orElseThrow().after().id());
  }

  private static ScreeningResult found(Instant at, Severity severity) {
    ScreeningResult result = CaseFixture.found(at, severity);
    return new ScreeningResult(
        at, Optional.of(NEWER), result.findings(), List.of(), List.of(), Background.NONE, List.of());
  }

  private static ScreeningResult nothing(Instant at) {
    return new ScreeningResult(
        at, Optional.of(NEWER), List.of(), List.of(), List.of(), Background.NONE, List.of());
  }
}
