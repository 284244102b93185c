package org.redress.casework.reviewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.Change;
import org.redress.casework.KeyedHash;
import org.redress.casework.Outcome;
import org.redress.casework.Priority;
import org.redress.casework.access.Role;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.golden.Agreement;
import org.redress.casework.golden.Golden;
import org.redress.casework.report.Message;
import org.redress.casework.review.Review;
import org.redress.casework.reviewers.Concern;
import org.redress.casework.reviewers.Reviewer;
import org.redress.casework.reviewers.SeenCase;

class SecondLookTest {

  private static final ClauseId THREATS = new ClauseId("threats");
  private static final Outcome ABUSE = upheld(ReviewWorld.ABUSE);
  private static final Outcome NOT_UPHELD = new Outcome.NotUpheld();

  private final ReviewWorld world = new ReviewWorld();
  private final Reviewer rory = world.approver("rory");
  private final Reviewer mairi = world.approver("mairi");
  private final Reviewer una = world.approver("una");

  @Test
  void aDecidedCaseComesBackToWhoeverHadNoPartInItAndIsNotChangedByIt() {
    CaseId id = decided(rory, ABUSE);
    Case before = world.head(id);

    assertThat(world.secondLooks.next(rory)).isEmpty();
    assertThat(world.secondLooks.next(world.person("audit", Role.AUDITOR))).isEmpty();
    BlindCase blind = world.secondLooks.next(mairi).orElseThrow();
    assertThat(world.secondLooks.report(blind)).isEqualTo(world.sight.report(world.seen(mairi, id)));

    assertThat(world.secondLooks.isAnswered(mairi, blind.key())).isFalse();
    assertThat(world.secondLooks.answer(blind, NOT_UPHELD, "Banter.")).isTrue();

    assertThat(world.secondLooks.isAnswered(mairi, blind.key())).isTrue();
    assertThat(world.secondLooks.isAnswered(una, blind.key())).isFalse();
    assertThat(world.secondLooks.answer(blind, ABUSE, "No banter.")).isFalse();
    assertThat(world.secondLooks.next(una)).isEmpty();
    assertThat(world.head(id)).isEqualTo(before);
  }

  @Test
  void onlyWhatWasSaidBeforeTheCaseWasDecidedIsRead() {
    CaseId id = world.queued();
    world.cases.said(id, Message.Standing.REPORTER, "She said it again.");
    decide(rory, id, NOT_UPHELD);
    world.cases.pass(Duration.ofMinutes(1));
    world.cases.said(id, Message.Standing.REPORTER, "Why did you not uphold it?");

    assertThat(world.secondLooks.messages(world.secondLooks.next(mairi).orElseThrow()))
        .extracting(message -> message.words().account())
        .containsExactly("She said it again.");
  }

  @Test
  void neitherWhoeverProposedNorWhoeverApprovedGetsACaseBackNorWhoeverItIsHiddenFrom() {
    Outcome referred = new Outcome.Referred(new TreeSet<>(List.of(ReviewWorld.ABUSE)));
    CaseId id = decided(rory, referred);
    assertThat(world.secondLooks.next(una)).isEmpty();
    ReviewWorld.done(world.approving.approve(world.seen(mairi, id), referred));

    assertThat(world.secondLooks.next(rory)).isEmpty();
    assertThat(world.secondLooks.next(mairi)).isEmpty();
    assertThat(world.secondLooks.next(world.profile.declare(una, Concern.of(id)))).isEmpty();
    assertThat(world.secondLooks.next(world.person("ewan"))).isPresent();
  }

  @Test
  void aReopenedCaseIsNotChosenAgainAndOneThatWaitedLongComesBackNoMore() {
    CaseId id = decided(rory, ABUSE);
    ReviewWorld.done(world.reopening.reopen(world.seen(mairi, id), Priority.HIGH, "A witness came forward."));
    decide(rory, id, NOT_UPHELD);

    assertThat(all()).singleElement().extracting(Golden::first).isEqualTo(ABUSE);
    world.cases.pass(Duration.ofDays(57));
    assertThat(world.secondLooks.next(una)).isEmpty();
  }

  @Test
  void agreementIsToldForEachClauseThatEitherFoundAndForTheOutcome() {
    decided(rory, ABUSE);
    decided(rory, upheld(ReviewWorld.ABUSE, THREATS));
    decided(rory, NOT_UPHELD);
    decided(rory, ABUSE);
    for (Outcome second : List.of(ABUSE, ABUSE, upheld(THREATS))) {
      world.secondLooks.answer(world.secondLooks.next(una).orElseThrow(), second, "As I see it.");
    }

    assertThat(Agreement.of(all())).containsExactly(
        entry(ReviewWorld.ABUSE, new Agreement(2, 0, 0)), entry(THREATS, new Agreement(0, 1, 1)));
    assertThat(Agreement.ofOutcomes(all())).isEqualTo(new Agreement(2, 1, 0));
    assertThat(Agreement.ofOutcomes(all()).share()).hasValue(2.0 / 3);
  }

  @Test
  void soManyOfAThousandAreChosenAndAlwaysTheSame() {
    GoldenRule rule = rule(100);
    List<Change> decisions = IntStream.range(0, 400).mapToObj(_ -> decision()).toList();

    long chosen = decisions.stream().filter(change -> rule.applied(change).work().isPresent()).count();

    assertThat(chosen).isBetween(15L, 75L);
    assertThat(decisions).allSatisfy(
        change -> assertThat(rule(100).applied(change)).isEqualTo(rule.applied(change)));
    assertThat(rule(0).applied(decisions.getFirst()).work()).isEmpty();
  }

  private static GoldenRule rule(int perThousand) {
    return new GoldenRule(() -> new KeyedHash(new SecretKeySpec(new byte[32], "HmacSHA256")), perThousand);
  }

  private Change decision() {
    Case inReview = world.cases.changed(
        Review.start(world.head(world.queued()), "rory", world.cases.instant()).orElseThrow());
    return Review.decide(inReview, "rory", ABUSE, "reason", world.cases.instant(), world.cases.random).orElseThrow();
  }

  private List<Golden> all() {
    return world.cases.store.decided(world.cases.instant().minus(Duration.ofDays(99)), world.cases.instant());
  }

  private CaseId decided(Reviewer reviewer, Outcome outcome) {
    CaseId id = world.queued();
    decide(reviewer, id, outcome);
    return id;
  }

  private void decide(Reviewer reviewer, CaseId id, Outcome outcome) {
    SeenCase claimed = world.claimed(reviewer, id);
    ReviewWorld.done(
        world.deciding.decide(
            claimed, claimed.view().fence(),
            new Decision(outcome, "It is about the matter.", claimed.view().lastMessage())));
  }

  private static Outcome upheld(ClauseId... clauses) {
    return new Outcome.ResolvedInformally(new TreeSet<>(List.of(clauses)));
  }
}
