package org.redress.caseworkaws.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore.CaseWithReport;
import org.redress.casework.CaseStore.Committed;
import org.redress.casework.CaseTag;
import org.redress.casework.Change;
import org.redress.casework.Handling;
import org.redress.casework.Marks;
import org.redress.casework.Outcome;
import org.redress.casework.Priority;
import org.redress.casework.WakeList.Due;
import org.redress.casework.claims.Claim;
import org.redress.casework.claims.ClaimStep;
import org.redress.casework.claims.Hold;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.history.Reported;
import org.redress.casework.report.Details;
import org.redress.casework.report.Message;
import org.redress.casework.report.Report;
import org.redress.casework.review.Note;
import org.redress.casework.review.Opinion;
import org.redress.casework.review.Review;
import org.redress.casework.review.Work;
import org.redress.casework.reviewers.Concern;
import org.redress.casework.reviewers.Declared;
import org.redress.casework.reviewers.Known;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.Timeline;
import org.redress.casework.timeline.TimelineEvent;

/** What the stores must do for reviewers. */
abstract class ReviewContract extends CaseContract {

  private static final Instant NOW = CaseFixture.NOW;
  private static final Instant END = NOW.plusSeconds(900);

  ReviewContract(Stores stores) {
    super(stores);
  }

  @Test
  void ofManyWhoClaimACaseExactlyOneGetsIt() throws Exception {
    Case queued = queued();

    List<Committed> ends = together(
        IntStream.range(0, THREADS)
            .mapToObj(i -> (Job<Committed>) () -> cases.commit(claimed(queued, "reviewer-" + i)))
            .toList());

    assertThat(Collections.frequency(ends, new Committed.Kept())).isEqualTo(1);
    Claim claim = stores.claims().findClaim(queued.id()).orElseThrow();
    assertThat(claim.isOf("reviewer-" + ends.indexOf(new Committed.Kept()))).isTrue();
    assertThat(claim.fence()).isEqualTo(1);
    Known known = stores.review().known(queued.id()).orElseThrow();
    assertThat(known.head()).isEqualTo(cases.find(queued.id()).orElseThrow());
    assertThat(known.claim()).isEqualTo(claim);
  }

  @Test
  void aLeaseThatEndsIsOnTheWakeListAndOneThatIsGivenUpIsNot() {
    Case inReview = commit(claimed(queued(), "rory"));
    Claim claim = claim(inReview);
    Patience.eventuallyExactly(() -> due(END), List.of(new Due.OfClaim(inReview.id())));
    assertThat(due(END.minusMillis(1))).isEmpty();

    Claim longer = claim.prolonged(END.plusSeconds(60));
    assertThat(stores.claims().replace(claim, longer)).isTrue();
    Patience.eventuallyExactly(() -> due(END), List.of());
    assertThat(stores.claims().replace(claim, claim.freed())).isFalse();
    assertThat(stores.claims().replace(longer, longer.freed())).isTrue();

    Patience.eventuallyExactly(() -> due(END.plusSeconds(60)), List.of());
    assertThat(claim(inReview).lease()).isEmpty();
  }

  @Test
  void whatIsDoneUnderAGoodHoldIsKeptAndUnderAnyOtherNothingIs() {
    Case inReview = commit(claimed(queued(), "rory"));
    Note note = new Note(inReview.version() + 1, NOW, "rory", "Ring the branch.");
    Change noted = CaseFixture.worked(inReview, new Work.Noted(note));

    for (ClaimStep bad : List.of(
        new ClaimStep.Checked(new Hold("rory", 2), NOW), new ClaimStep.Checked(new Hold("mairi", 1), NOW),
        new ClaimStep.Checked(new Hold("rory", 1), END),
        new ClaimStep.Moved(Claim.none(inReview.id()), Claim.none(inReview.id()).freed()))) {
      assertThat(cases.commit(noted.with(bad))).isEqualTo(new Committed.Stale());
    }
    assertThat(stores.review().notes(inReview.id())).isEmpty();
    assertThat(cases.find(inReview.id())).contains(inReview);

    Change held = noted.with(new ClaimStep.Checked(new Hold("rory", 1), END.minusMillis(1)));
    assertThat(cases.commit(held)).isEqualTo(new Committed.Kept());
    assertThat(cases.commit(held)).isEqualTo(new Committed.Kept());
    assertThat(stores.review().notes(inReview.id())).containsExactly(note);
  }

  @Test
  void aDecisionTakesTheClaimWithItOrNothing() {
    Case inReview = commit(claimed(queued(), "rory"));
    Claim claim = claim(inReview);
    Change decided = Review.decide(
        inReview, "rory", new Outcome.NotUpheld(), "It is not.", NOW, new SplittableRandom()).orElseThrow();
    Claim taken = claim.taken("mairi", END);
    assertThat(stores.claims().replace(claim, taken)).isTrue();

    assertThat(cases.commit(decided.with(new ClaimStep.Moved(claim, claim.freed())))).isEqualTo(
        new Committed.Stale());
    assertThat(cases.commit(decided.with(new ClaimStep.Moved(taken, taken.freed())))).isEqualTo(
        new Committed.Kept());

    assertThat(claim(inReview)).isEqualTo(taken.freed());
  }

  @Test
  void whoeverHadAPartInAnOutcomeIsRefused() {
    Case decided = commit(
        handling(opened(), Handling.NONE.decidedBy("rory").decidedBy("mairi")).outsider("rory").build());

    for (String barred : List.of("rory", "mairi")) {
      assertThat(cases.commit(handling(decided, decided.handling()).outsider(barred).build()))
          .isEqualTo(new Committed.Stale());
    }
    assertThat(cases.commit(handling(decided, decided.handling()).outsider("una").build()))
        .isEqualTo(new Committed.Kept());
  }

  @Test
  void whatIsToBeMindedIsKept() {
    Outcome referred = new Outcome.Referred(new TreeSet<>(Set.of(new ClauseId("threats"))));
    Handling handling = Handling.NONE.withLegalHold(true)
        .withNameLifted(true)
        .decidedBy("rory")
        .sentBack("mairi", "una")
        .joinedWith(CaseFixture.newId());
    handling = new Handling(
        handling.legalHold(), handling.nameLifted(), handling.decided(), handling.consulted(), Optional.of(referred),
        handling.joined(), new Marks(true, true, new TreeSet<>(Set.of("leith")), new TreeSet<>(Set.of("una")),
            new TreeSet<>(Set.of(new CaseTag("election"), new CaseTag("follow-up")))));

    Case kept = commit(handling(opened(), handling).build());

    assertThat(cases.find(kept.id())).contains(kept);
    assertThat(kept.handling()).isEqualTo(handling);
  }

  @Test
  void theLastOpinionOfEachClauseIsKept() {
    Case first = commit(opinion(opened(), "threats", Opinion.View.AGREES));
    Case second = commit(opinion(first, "abuse", Opinion.View.ADDED));
    commit(opinion(second, "threats", Opinion.View.DISAGREES));

    assertThat(stores.review().opinions(first.id())).extracting(Opinion::clause, Opinion::view).containsExactly(
        tuple(new ClauseId("abuse"), Opinion.View.ADDED),
        tuple(new ClauseId("threats"), Opinion.View.DISAGREES));
  }

  @Test
  void redactedWordsTakeThePlaceOfTheOthersAndTheirDigestGoes() {
    Case opened = opened();
    Case said = commit(CaseFixture.said(opened, "a key", OTHER_REPORT));
    Message message = Patience.all(from -> cases.messages(opened.id(), from)).getFirst();
    Report black = new Report("\u2588", List.of(), false, List.of());
    Message redacted = new Message(message.seq(), message.at(), message.standing(), message.from(), black);

    Case once = commit(CaseFixture.worked(said, new Work.Redacted(1, black, Optional.empty())));
    Change again = CaseFixture.worked(once, new Work.Redacted(message.seq(), black, Optional.of(redacted)));
    Case last = commit(again);
    assertThat(cases.commit(again)).isEqualTo(new Committed.Kept());

    assertThat(cases.findWithReport(opened.id()).map(CaseWithReport::report)).contains(black);
    assertThat(Patience.all(from -> cases.messages(opened.id(), from))).containsExactly(redacted);
    List<TimelineEvent> events = timeline(opened.id());
    assertThat(events.getFirst().personal()).isEmpty();
    assertThat(events.getFirst().seals()).containsOnlyKeys("report");
    assertThat(Timeline.check(opened.id().value(), events, last.lastHash())).isEqualTo(new Timeline.Check.Whole(4));
  }

  @Test
  void aRedactionOfACaseThatHasMovedOnChangesNothing() {
    Case opened = opened();
    commit(CaseFixture.remark(opened, "first"));
    Report black = new Report("\u2588", List.of(), false, List.of());

    assertThat(cases.commit(CaseFixture.worked(opened, new Work.Redacted(1, black, Optional.empty()))))
        .isEqualTo(new Committed.Stale());

    assertThat(cases.findWithReport(opened.id()).map(CaseWithReport::report)).contains(CaseFixture.REPORT);
    assertThat(timeline(opened.id()).getFirst().personal()).isPresent();
  }

  @Test
  void whomACaseConcernsIsKnownFromItsOpeningAndFromWhatIsSaidLater() {
    Case opened = opened();
    Concern reported = Stores.concerns().account("@someone", Optional.of("Example Social")).orElseThrow();
    Concern later = Stores.concerns().account("@third", Optional.of("Example Social")).orElseThrow();
    assertThat(concerns(opened)).contains(
        reported, Stores.concerns().person("Ada Example"), Stores.concerns().person(CaseFixture.ADDRESS));
    assertThat(concerns(opened)).doesNotContain(later);

    Report more = new Report(
        "And a third.", List.of(), false, List.of(),
        new Details(
            false, List.of("@third"), Optional.of("Example Social"), Optional.empty(), Optional.empty()));
    stores.history().consult(opened, Reported.of(more));

    assertThat(concerns(opened)).contains(reported, later);
  }

  @Test
  void severalCasesAreReadInTheOrderAskedForAndWhatIsNotThereIsLeftOut() {
    List<Case> some = IntStream.range(0, 40).mapToObj(_ -> opened()).toList();
    List<CaseId> ids = new ArrayList<>(some.stream().map(Case::id).toList());
    ids.add(7, CaseFixture.newId());

    assertThat(stores.review().known(ids)).extracting(Known::head).containsExactlyElementsOf(some);
    assertThat(stores.review().known(List.of())).isEmpty();
  }

  @Test
  void whatAReviewerDeclaresIsKeptAtTheVersionAfterTheOneThatStands() {
    Declared first = Declared.nothing("rory").conflict(Concern.ofBranch("leith"), NOW);
    Declared second = first.preferring(Map.of("covered", "true"));

    assertThat(stores.reviewers().keep(first)).isTrue();
    assertThat(stores.reviewers().keep(first)).isTrue();
    assertThat(stores.reviewers().keep(second)).isTrue();
    assertThat(stores.reviewers().keep(first.onDuty(true))).isFalse();

    assertThat(stores.reviewers().find("rory")).isEqualTo(second);
    assertThat(stores.reviewers().find("mairi")).isEqualTo(Declared.nothing("mairi"));
    assertThat(stores.reviewers().all()).containsExactly(second);
  }

  private Case queued() {
    return commit(
        CaseFixture.queued(screened(opened()), Priority.NORMAL, NOW.plus(Duration.ofDays(1))));
  }

  private Change claimed(Case queued, String reviewer) {
    Claim none = Claim.none(queued.id());
    return Review.start(queued, reviewer, NOW).orElseThrow().with(
        new ClaimStep.Moved(none, none.taken(reviewer, END)));
  }

  private Claim claim(Case of) {
    return stores.claims().findClaim(of.id()).orElseThrow();
  }

  private static Change.Builder handling(Case before, Handling handling) {
    return Change.remark(before, NOW, Actor.reviewer("una"), TimelineEvent.Kind.NOTE_ADDED).handling(handling);
  }

  private static Change opinion(Case before, String clause, Opinion.View view) {
    return CaseFixture.worked(
        before,
        new Work.Judged(new Opinion(new ClauseId(clause), view, 1, Optional.of(0.75), "rory", NOW), Optional.empty()));
  }

  private Set<Concern> concerns(Case of) {
    return stores.review().known(of.id()).orElseThrow().concerns();
  }

  private List<Due> due(Instant now) {
    return Patience.all(from -> stores.wakeList().due(now, 50, from))
        .stream()
        .filter(Due.OfClaim.class::isInstance)
        .toList();
  }
}
