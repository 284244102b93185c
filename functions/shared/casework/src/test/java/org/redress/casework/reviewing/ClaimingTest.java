package org.redress.casework.reviewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.casework.reviewing.ReviewWorld.done;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.Change;
import org.redress.casework.Outcome;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.access.Role;
import org.redress.casework.reviewers.Reviewer;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.timeline.TimelineEvent;
import org.redress.casework.timeline.TimelineEvent.Kind;

class ClaimingTest {

  private final ReviewWorld world = new ReviewWorld();
  private final Reviewer rory = world.person("rory");
  private final Reviewer mairi = world.person("mairi");

  @Test
  void theMostUrgentCaseIsClaimedFirst() {
    CaseId normal = world.queued();
    CaseId urgent = world.queued();
    requeue(urgent, Priority.URGENT);

    assertThat(world.claiming.next(rory)).map(SeenCase::id).contains(urgent);
    assertThat(world.claiming.next(mairi)).map(SeenCase::id).contains(normal);
    assertThat(world.claiming.next(rory)).isEmpty();

    assertThat(world.head(urgent).stage()).isInstanceOf(Stage.InReview.class);
    assertThat(world.last(urgent)).extracting(TimelineEvent::kind, event -> event.actor().name())
        .containsExactly(Kind.REVIEW_STARTED, "rory");
  }

  @Test
  void whoeverIsNoReviewerClaimsNothing() {
    CaseId id = world.queued();
    Reviewer auditor = world.person("audrey", Role.AUDITOR);

    assertThat(world.claiming.next(auditor)).isEmpty();
    assertThat(world.claiming.claim(world.seen(auditor, id))).isEqualTo(new Response.NotAllowed());
  }

  @Test
  void whoeverLosesOneCaseGetsTheNext() {
    CaseId first = world.queued();
    CaseId second = world.queued();
    world.cases.store.faster = Optional.of(() -> world.claimed(mairi, smaller(first, second)));

    SeenCase claimed = world.claiming.next(rory).orElseThrow();

    assertThat(claimed.id()).isNotEqualTo(smaller(first, second));
    assertThat(world.cases.store.findClaim(smaller(first, second)).orElseThrow().isOf("mairi")).isTrue();
  }

  @Test
  void manyClaimantsNeverGetTheSameCaseAndLeaveNone() throws Exception {
    List<CaseId> waiting = IntStream.range(0, 300).mapToObj(_ -> world.queued()).toList();
    List<CaseId> claimed = new ArrayList<>();

    try (ExecutorService threads = Executors.newFixedThreadPool(50)) {
      List<Future<List<CaseId>>> all = IntStream.range(0, 50)
          .mapToObj(i -> world.person("reviewer-" + i))
          .map(reviewer -> threads.submit(() -> untilNoneIsLeft(reviewer)))
          .toList();
      for (Future<List<CaseId>> one : all) {
        claimed.addAll(one.get());
      }
    }

    assertThat(claimed).containsExactlyInAnyOrderElementsOf(waiting);
  }

  @Test
  void whoeverIsAloneGetsCasesInTheOrderOfTheirUrgency() {
    List<CaseId> waiting = IntStream.range(0, 40).mapToObj(_ -> world.queued()).sorted().toList();
    requeue(waiting.get(7), Priority.URGENT);

    List<CaseId> claimed = untilNoneIsLeft(rory);

    assertThat(claimed.getFirst()).isEqualTo(waiting.get(7));
    assertThat(claimed.subList(1, 40)).isEqualTo(waiting.stream().filter(id -> !id.equals(waiting.get(7))).toList());
  }

  private List<CaseId> untilNoneIsLeft(Reviewer reviewer) {
    return Stream.generate(() -> world.claiming.next(reviewer))
        .takeWhile(Optional::isPresent)
        .flatMap(Optional::stream)
        .map(SeenCase::id)
        .toList();
  }

  @Test
  void aSignOfLifeProlongsTheLease() {
    SeenCase claimed = world.claimed(rory, world.queued());
    world.cases.pass(Duration.ofMinutes(14));

    assertThat(world.holding.keep(claimed, claimed.view().fence()))
        .contains(world.cases.instant().plus(ReviewWorld.LEASE.claimed()));

    world.cases.pass(Duration.ofMinutes(15));
    assertThat(world.holding.keep(claimed, claimed.view().fence())).isEmpty();
  }

  @Test
  void anEarlierLeaseOfTheSameReviewerIsNotProlonged() {
    SeenCase first = world.claimed(rory, world.queued());
    done(world.holding.release(first, first.view().fence()));
    SeenCase second = world.claimed(rory, first.id());

    assertThat(world.holding.keep(first, first.view().fence())).isEmpty();
    assertThat(second.view().fence()).isGreaterThan(first.view().fence());
  }

  @Test
  void aReleasedCaseWaitsAgainAndWhoReleasedItIsInTheTimeline() {
    SeenCase claimed = world.claimed(rory, world.queued());
    Case before = world.head(claimed.id());

    done(world.holding.release(claimed, claimed.view().fence()));

    assertThat(world.head(claimed.id()).stage()).isEqualTo(
        new Stage.Queued(before.priority().orElseThrow(), before.due().orElseThrow()));
    assertThat(world.last(claimed.id()).facts()).containsEntry("reviewer", "rory");
    assertThat(world.cases.store.findClaim(claimed.id()).orElseThrow().lease()).isEmpty();
    assertThat(world.holding.release(claimed, claimed.view().fence())).isEqualTo(new Response.LeaseLost());
  }

  @Test
  void aColleagueGetsACaseForADay() {
    SeenCase claimed = world.claimed(rory, world.queued());

    done(world.holding.handOver(claimed, claimed.view().fence(), mairi));
    world.cases.pass(Duration.ofHours(23));

    SeenCase handed = world.seen(mairi, claimed.id());
    assertThat(handed.view().stage()).isInstanceOfSatisfying(
        Stage.InReview.class, review -> assertThat(review.reviewer()).isEqualTo("mairi"));
    assertThat(world.holding.keep(claimed, claimed.view().fence())).isEmpty();
    assertThat(world.holding.keep(handed, handed.view().fence())).isPresent();
  }

  @Test
  void aCaseIsTakenOverOnlyWhenTheLeaseHasLapsed() {
    SeenCase claimed = world.claimed(rory, world.queued());
    SeenCase others = world.seen(mairi, claimed.id());
    assertThat(world.holding.takeOver(others)).isEqualTo(new Response.NotPossible());

    world.cases.pass(Duration.ofMinutes(15));
    SeenCase taken = done(world.holding.takeOver(others));

    assertThat(taken.view().fence()).isEqualTo(claimed.view().fence() + 1);
    assertThat(world.kinds(taken.id())).endsWith(Kind.REVIEW_TAKEN_OVER);
    assertThat(world.deciding.decide(claimed, claimed.view().fence(), decision()))
        .isEqualTo(new Response.LeaseLost());
  }

  @Test
  void aDecisionUnderALapsedLeaseIsRefusedThoughNobodyElseCame() {
    SeenCase claimed = world.claimed(rory, world.queued());
    world.cases.pass(Duration.ofMinutes(15));

    assertThat(world.deciding.decide(claimed, claimed.view().fence(), decision()))
        .isEqualTo(new Response.LeaseLost());

    SeenCase again = done(world.holding.takeOver(claimed));
    done(world.deciding.decide(again, again.view().fence(), decision()));
  }

  @Test
  void aChangeUnderALeaseIsMadeOnceAnotherCameBetween() {
    SeenCase claimed = world.claimed(rory, world.queued());
    world.cases.store.faster = Optional.of(
        () -> world.holding.keep(claimed, claimed.view().fence()));

    done(world.deciding.decide(claimed, claimed.view().fence(), decision()));
  }

  private static Decision decision() {
    return new Decision(new Outcome.NotUpheld(), "It was sharp, and about the matter.", 1);
  }

  private void requeue(CaseId id, Priority priority) {
    Case head = world.head(id);
    world.cases.changed(
        Change.of(
            head, new Stage.Queued(priority, world.cases.instant()), world.cases.instant(), ReviewWorld.TEST,
            Kind.QUEUED).build());
  }

  private static CaseId smaller(CaseId one, CaseId other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  @Test
  void whatIsSaidOfClaimsVerifies() {
    CaseId id = world.queued();
    SeenCase claimed = world.claimed(rory, id);
    done(world.holding.handOver(claimed, claimed.view().fence(), mairi));

    assertThat(world.check(id).toString()).startsWith("Whole");
  }
}
