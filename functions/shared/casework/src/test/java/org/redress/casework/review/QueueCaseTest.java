package org.redress.casework.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.redress.casework.CaseFixture.found;
import static org.redress.casework.CaseFixture.nothingFound;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.redress.casework.Case;
import org.redress.casework.CaseChanges;
import org.redress.casework.CaseFixture;
import org.redress.casework.Change;
import org.redress.casework.Notice;
import org.redress.casework.NoticeFact;
import org.redress.casework.NoticeKind;
import org.redress.casework.Outcome;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.finding.Gap;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.finding.Severity;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.screening.ScreenCase;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.Timeline;

class QueueCaseTest {

  private static final Instant NOW = CaseFixture.MONDAY;

  private final CaseFixture world = new CaseFixture();
  private final QueueCase queue = new QueueCase(world.store, CaseFixture.TIMES, CaseFixture.RULES, world,
      Actor.function("queue-review"));

  @Test
  void aScreenedCaseGetsPriorityAndDueDate() {
    Case screened = screened(found(NOW, Severity.URGENT));

    queue.queue(screened.id());

    assertThat(world.current(screened.id()).stage())
        .isEqualTo(new Stage.Queued(Priority.URGENT, Instant.parse("2026-11-24T17:00:00Z")));
    assertThat(world.current(screened.id()).wake()).isEmpty();
  }

  @Test
  void anUrgentCaseOwesThoseOnDutyOneMail() {
    EmailAddress duty = new EmailAddress("duty@example.org");
    QueueCase telling = new QueueCase(
        world.store, CaseFixture.TIMES, CaseFixture.RULES, world, Actor.function("queue-review"),
        new UrgentAlert(Optional.of(duty)));
    Case urgent = screened(found(NOW, Severity.URGENT));
    Case other = screened(found(NOW, Severity.HIGH));

    telling.queue(urgent.id());
    telling.queue(urgent.id());
    telling.queue(other.id());

    assertThat(alerts(urgent)).singleElement().satisfies(alert -> {
      assertThat(alert.to()).isEqualTo(duty);
      assertThat(alert.facts()).containsEntry(NoticeFact.ROUND, "FIRST");
      assertThat(alert.wake()).as("found without any hint").isPresent();
    });
    assertThat(alerts(other)).isEmpty();
  }

  private List<Notice> alerts(Case of) {
    return world.store.of(of.id()).stream().filter(one -> one.kind() == NoticeKind.URGENT_ALERT).toList();
  }

  @Test
  void aCaseIsQueuedOnlyOnce() {
    Case screened = screened(found(NOW, Severity.HIGH));
    queue.queue(screened.id());

    assertThat(queue.queue(screened.id())).isEqualTo(new CaseChanges.Result.NothingToDo());
    assertThat(world.current(screened.id()).version()).isEqualTo(3);
  }

  @Test
  void aReceivedCaseIsNotQueuedBeforeItIsScreened() {
    Case opened = world.opened();

    assertThat(queue.queue(opened.id())).isEqualTo(new CaseChanges.Result.NothingToDo());
  }

  @Test
  void priorityFollowsTheGravestFinding() {
    assertThat(priority(found(NOW, Severity.URGENT))).isEqualTo(Priority.URGENT);
    assertThat(priority(found(NOW, Severity.HIGH))).isEqualTo(Priority.HIGH);
    assertThat(priority(found(NOW, Severity.MEDIUM))).isEqualTo(Priority.NORMAL);
    assertThat(priority(found(NOW, Severity.LOW))).isEqualTo(Priority.LOW);
  }

  @Test
  void theMachinesSilenceDoesNotMeanClean() {
    assertThat(priority(nothingFound(NOW))).isEqualTo(Priority.NORMAL);
  }

  @Test
  void whatWasNotScreenedIsPutHigh() {
    assertThat(priority(ScreeningResult.notScreened(NOW, "it failed"))).isEqualTo(Priority.HIGH);
    assertThat(Triage.of(Optional.empty(), CaseFixture.RULES).priority()).isEqualTo(Priority.HIGH);
    assertThat(priority(nothingFound(NOW, new Gap("model", "it failed")))).isEqualTo(Priority.NORMAL);
  }

  @Test
  void aDecisionNeedsAReasonAndAnUpheldOneAClause() {
    assertThatIllegalArgumentException().isThrownBy(
        () -> Review.decide(world.opened(), "rory", new Outcome.NotUpheld(), " ", NOW, world.random));
    assertThatIllegalArgumentException().isThrownBy(() -> new Outcome.Referred(new TreeSet<>()));
  }

  @Test
  void onlyTheReviewerWhoTookACaseUpDecidesIt() {
    Case screened = screened(found(NOW, Severity.HIGH));
    queue.queue(screened.id());
    Case inReview = commit(Review.start(world.current(screened.id()), "rory", NOW));

    assertThat(Review.decide(inReview, "mairi", new Outcome.NotUpheld(), "reason", NOW, world.random)).isEmpty();
    Case decided = commit(Review.decide(inReview, "rory", new Outcome.NotUpheld(), "reason", NOW, world.random));
    Case closed = commit(Review.close(decided, Actor.function("test"), NOW));

    assertThat(closed.stage()).isEqualTo(new Stage.Closed(new Outcome.NotUpheld(), NOW));
    assertThat(Timeline.check(closed.id().value(), world.store.timeline(closed.id()), closed.lastHash()))
        .isEqualTo(new Timeline.Check.Whole(6));
  }

  @Test
  void whatDoesNotStandWhereItWouldHaveToIsLeftAlone() {
    Case opened = world.opened();

    assertThat(Review.start(opened, "rory", NOW)).isEmpty();
    assertThat(Review.decide(opened, "rory", new Outcome.NotUpheld(), "reason", NOW, world.random)).isEmpty();
    assertThat(Review.close(opened, Actor.function("test"), NOW)).isEmpty();
  }

  @Test
  void aThreatToLifeIsUrgentWhateverWasFound() {
    assertThat(Triage.of(true, Optional.empty(), CaseFixture.RULES).priority()).isEqualTo(Priority.URGENT);
    assertThat(Triage.of(false, Optional.empty(), CaseFixture.RULES).priority()).isEqualTo(Priority.HIGH);
  }

  private static Priority priority(ScreeningResult result) {
    return Triage.of(Optional.of(result), CaseFixture.RULES).priority();
  }

  private Case screened(ScreeningResult result) {
    return commit(Optional.of(ScreenCase.record(world.opened(), result, Actor.function("screen-clauses"))));
  }

  private Case commit(Optional<Change> change) {
    world.store.commit(change.orElseThrow());
    return world.current(change.orElseThrow().after().id());
  }
}
