package org.redress.casework.reviewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.redress.casework.reviewing.ReviewWorld.ABUSE;
import static org.redress.casework.reviewing.ReviewWorld.done;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.redress.casework.Case;
import org.redress.casework.CaseFixture;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.Change;
import org.redress.casework.Notice;
import org.redress.casework.NoticeFact;
import org.redress.casework.NoticeKind;
import org.redress.casework.Outcome;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.Wake;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.report.Message;
import org.redress.casework.reporter.AddInformation;
import org.redress.casework.reporter.AppealPeriod;
import org.redress.casework.reporter.AskForReview;
import org.redress.casework.reporter.Said;
import org.redress.casework.review.Review;
import org.redress.casework.reviewers.Reviewer;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent.Kind;

class DecidingTest {

  private static final Outcome REFERRED = new Outcome.Referred(new TreeSet<>(List.of(ABUSE)));
  private static final Outcome NOT_UPHELD = new Outcome.NotUpheld();

  private final ReviewWorld world = new ReviewWorld();
  private final Reviewer rory = world.approver("rory");
  private final Reviewer mairi = world.approver("mairi");
  private final Reviewer una = world.approver("una");

  @Test
  void theReporterIsToldOfADecisionAndTheCaseIsClosed() {
    SeenCase closed = decide(rory, world.queued(), NOT_UPHELD);

    assertThat(closed.view().stage()).isEqualTo(new Stage.Closed(NOT_UPHELD, world.cases.instant()));
    assertThat(closed.view().claim()).isEmpty();
    assertThat(world.owed(closed.id())).containsExactly(NoticeKind.ACKNOWLEDGEMENT, NoticeKind.OUTCOME);
    assertThat(world.cases.store.of(closed.id()).getLast().fact(NoticeFact.DECIDED)).isEqualTo("NOT_UPHELD");
    assertThat(world.cases.hinted).contains("send " + closed.id() + "/2");
    assertThat(world.kinds(closed.id())).endsWith(Kind.DECIDED, Kind.CLOSED);
  }

  @Test
  void aDecisionNeedsAReasonAndAnUpheldOneAClause() {
    Case inReview = world.head(world.claimed(rory, world.queued()).id());

    assertThatIllegalArgumentException().isThrownBy(() -> new Decision(NOT_UPHELD, " ", 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Outcome.ResolvedInformally(new TreeSet<>()));
    assertThatIllegalArgumentException().isThrownBy(
        () -> Change
            .of(inReview, new Stage.Decided(NOT_UPHELD), world.cases.instant(), ReviewWorld.TEST, Kind.DECIDED)
            .build())
        .withMessageContaining("reason");
  }

  @Test
  void aDecisionWithoutTheLastWordIsRefused() {
    SeenCase claimed = world.claimed(rory, world.queued());
    Case said = world.cases.said(claimed.id(), Message.Standing.REPORTER, "There is more.");

    assertThat(world.deciding.decide(claimed, claimed.view().fence(), decision(NOT_UPHELD, 1)))
        .isEqualTo(new Response.Moved());
    done(world.deciding.decide(claimed, claimed.view().fence(), decision(NOT_UPHELD, said.lastMessage())));
  }

  @Test
  void aDecisionThatCouldNotBeToldIsLeftToTheSweeper() {
    SeenCase claimed = world.claimed(rory, world.queued());
    Case decided = world.cases.changed(
        Review.decide(
            world.head(claimed.id()), "rory", NOT_UPHELD, "reason", world.cases.instant(), world.cases.random)
            .orElseThrow());

    assertThat(decided.wake()).isPresent();
    world.closing.close(decided.id());
    world.closing.close(decided.id());

    assertThat(world.owed(decided.id())).containsExactly(NoticeKind.ACKNOWLEDGEMENT, NoticeKind.OUTCOME);
    assertThat(world.head(decided.id()).wake()).map(Wake::reason).contains(Wake.Reason.RETENTION);
  }

  @Test
  void whatIsReferredWaitsForASecondPerson() {
    SeenCase proposed = decide(rory, world.queued(), REFERRED);

    assertThat(proposed.view().stage()).isInstanceOf(Stage.AwaitingApproval.class);
    assertThat(world.owed(proposed.id())).endsWith(NoticeKind.APPROVAL_NEEDED);
    assertThat(world.approving.approve(world.seen(rory, proposed.id()), REFERRED))
        .isEqualTo(new Response.NotAllowed());
    assertThat(world.approving.approve(world.seen(world.person("ewan"), proposed.id()), REFERRED))
        .isEqualTo(new Response.NotAllowed());

    SeenCase approved = done(world.approving.approve(world.seen(mairi, proposed.id()), REFERRED));

    assertThat(approved.view().stage()).isEqualTo(new Stage.Closed(REFERRED, world.cases.instant()));
    assertThat(world.head(proposed.id()).handling().decided()).containsExactly("mairi", "rory");
  }

  @Test
  void theStoreItselfRefusesWhoeverHadAPart() {
    Case proposed = world.head(decide(rory, world.queued(), REFERRED).id());
    Change own = Change
        .of(proposed, new Stage.Decided(REFERRED), world.cases.instant(), Actor.reviewer("rory"),
            Kind.DECISION_APPROVED)
        .outsider("rory")
        .build();

    assertThat(world.cases.store.commit(own)).isEqualTo(new CaseStore.Committed.Stale());
  }

  @Test
  void whatIsSentBackGoesToItsReviewerAndIsProposedAgain() {
    SeenCase proposed = decide(rory, world.queued(), REFERRED);

    done(world.approving.sendBack(world.seen(mairi, proposed.id()), REFERRED, "Look at the date."));

    SeenCase back = world.seen(rory, proposed.id());
    assertThat(back.view().claim().orElseThrow().holder()).isEqualTo("rory");
    done(world.deciding.decide(back, back.view().fence(), decision(REFERRED, 1)));
    done(world.approving.approve(world.seen(mairi, proposed.id()), REFERRED));
    assertThat(world.kinds(proposed.id())).containsSequence(
        Kind.DECISION_PROPOSED, Kind.DECISION_SENT_BACK, Kind.DECISION_PROPOSED, Kind.DECISION_APPROVED, Kind.CLOSED);
  }

  @Test
  void anApproverAgreesOnlyToWhatTheySaw() {
    SeenCase proposed = decide(rory, world.queued(), REFERRED);
    Outcome other = new Outcome.Referred(new TreeSet<>(List.of(new ClauseId("threats"))));

    assertThat(world.approving.approve(world.seen(mairi, proposed.id()), other)).isEqualTo(new Response.Moved());
  }

  @Test
  void aReviewIsForAPersonWhoHadNoPart() {
    CaseId id = decide(rory, world.queued(), REFERRED).id();
    done(world.approving.approve(world.seen(mairi, id), REFERRED));
    appeal(id);

    assertThat(world.claiming.next(rory)).isEmpty();
    assertThat(world.claiming.claim(world.seen(mairi, id))).isEqualTo(new Response.NotAllowed());
    SeenCase claimed = world.claiming.next(una).orElseThrow();
    assertThat(world.holding.handOver(claimed, claimed.view().fence(), rory)).isEqualTo(new Response.NotAllowed());
    done(world.holding.release(claimed, claimed.view().fence()));

    assertThat(world.head(id).stage()).isInstanceOf(Stage.Appealed.class);
  }

  @Test
  void aReviewedOutcomeIsReplacedOrConfirmed() {
    CaseId replaced = decide(rory, world.queued(), new Outcome.OutsideCode()).id();
    CaseId confirmed = decide(rory, world.queued(), NOT_UPHELD).id();
    appeal(replaced);
    appeal(confirmed);

    decide(una, replaced, NOT_UPHELD);
    decide(una, confirmed, NOT_UPHELD);

    assertThat(appealNotice(replaced)).containsEntry(NoticeFact.DECIDED, "NOT_UPHELD").containsEntry(
        NoticeFact.CHANGED, "true");
    assertThat(appealNotice(confirmed)).containsEntry(NoticeFact.CHANGED, "false");
    assertThat(world.head(replaced).stage()).isEqualTo(new Stage.Closed(NOT_UPHELD, world.cases.instant()));
    assertThat(world.head(replaced).appeals()).isEqualTo(1);
    assertThat(world.check(replaced).toString()).startsWith("Whole");
  }

  @Test
  void aQuestionInAReviewLeadsBackToTheReview() {
    CaseId id = decide(rory, world.queued(), NOT_UPHELD).id();
    appeal(id);
    SeenCase claimed = world.claimed(una, id);

    done(world.asking.ask(claimed, claimed.view().fence(), "Which day was it?"));
    new AddInformation(
        reportersDesk(), CaseFixture.TIMES, world.cases.random)
        .answer(id, new Said("Friday.", Optional.empty()));

    assertThat(world.head(id).stage()).isInstanceOfSatisfying(
        Stage.Appealed.class, appealed -> assertThat(appealed.outcome()).isEqualTo(NOT_UPHELD));
    assertThat(world.head(id).appeals()).isEqualTo(1);
    assertThat(world.claiming.next(rory)).isEmpty();
  }

  @Test
  void aReopenedCaseIsDecidedAfresh() {
    CaseId id = decide(rory, world.queued(), NOT_UPHELD).id();

    done(world.reopening.reopen(world.seen(mairi, id), Priority.HIGH, "A witness came forward."));
    decide(rory, id, new Outcome.OutsideCode());
    appeal(id);

    assertThat(world.kinds(id)).contains(Kind.REOPENED);
    assertThat(world.claiming.next(rory)).isEmpty();
  }

  private SeenCase decide(Reviewer reviewer, CaseId id, Outcome outcome) {
    SeenCase claimed = world.claimed(reviewer, id);
    return done(world.deciding.decide(claimed, claimed.view().fence(), decision(outcome, 9999)));
  }

  private static Decision decision(Outcome outcome, int seenTo) {
    return new Decision(outcome, "It is about the matter.", seenTo);
  }

  private void appeal(CaseId id) {
    new AskForReview(
        reportersDesk(), CaseFixture.TIMES, new AppealPeriod(28), world.cases.random)
        .ask(id, new Said("Look again.", Optional.empty()));
  }

  private org.redress.casework.reporter.Desk reportersDesk() {
    return new org.redress.casework.reporter.Desk(
        world.cases.store, world.cases.store, world.cases, world.cases);
  }

  private Map<String, String> appealNotice(CaseId id) {
    Notice last = world.cases.store.of(id).getLast();
    assertThat(last.kind()).isEqualTo(NoticeKind.APPEAL_DECIDED);
    return last.facts();
  }
}
