package org.redress.caseworkaws.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.redress.casework.Case;
import org.redress.casework.CaseStore.Committed;
import org.redress.casework.CaseStore.Opened;
import org.redress.casework.Change;
import org.redress.casework.Opening;
import org.redress.casework.Outcome;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.numbers.Channel;
import org.redress.casework.numbers.Counter;
import org.redress.casework.numbers.Waited;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.PersonalPart;
import org.redress.casework.timeline.TimelineEvent;

/** What is counted, and that nothing is lost or counted twice. */
abstract class NumbersContract extends CaseContract {

  private static final YearMonth MONTH = YearMonth.parse("2026-11");
  private static final int MANY = 16;

  NumbersContract(Stores stores) {
    super(stores);
  }

  @Test
  void nothingIsCountedWhereNothingHappened() {
    assertThat(stores.numbers().inYear(2026)).isEmpty();
  }

  @Test
  void everyReportCountsOnceHoweverManyComeAtOnceAndAgain() throws Exception {
    List<Opening> openings = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      openings.add(CaseFixture.openingFor("key " + i, CaseFixture.REPORT));
    }
    assertThat(together(openings.stream().map(opening -> (Job<Opened>) () -> cases.open(opening)).toList()))
        .containsOnly(new Opened.Kept());

    for (int i = 0; i < MANY; i++) {
      assertThat(cases.open(openings.get(i))).as("the same attempt again").isEqualTo(new Opened.Kept());
      assertThat(cases.open(CaseFixture.openingFor("key " + i, CaseFixture.REPORT)))
          .as("the same request again")
          .isEqualTo(new Opened.Before(openings.get(i).opened().id()));
      assertThat(cases.open(CaseFixture.openingFor("key " + i, OTHER_REPORT))).isEqualTo(new Opened.OtherContent());
    }

    assertThat(november()).containsExactly(Map.entry(Counter.received(Channel.SITE), (long) MANY));
  }

  @Test
  void aTransitionCountsOnceHoweverOftenItIsTried() throws Exception {
    Case waiting = queued();
    Change withdrawn = to(waiting, new Stage.Withdrawn());
    Change other = to(waiting, new Stage.Merged(CaseFixture.newId()));
    List<Committed> ends = together(List.of(
        () -> cases.commit(withdrawn), () -> cases.commit(other), () -> cases.commit(withdrawn),
        () -> cases.commit(other)));

    assertThat(ends).contains(new Committed.Kept()).contains(new Committed.Stale());
    boolean taken = ends.getFirst() instanceof Committed.Kept;
    assertThat(november()).containsOnly(
        Map.entry(Counter.received(Channel.SITE), 1L), Map.entry(taken ? Counter.WITHDRAWN : Counter.MERGED, 1L));
  }

  @Test
  void aDecisionCountsWithItsOutcomeItsClausesAndTheTimeItTookAndAReviewByItself() {
    TreeSet<ClauseId> clauses = new TreeSet<>(List.of(new ClauseId("harassment"), new ClauseId("threats")));
    Case decided = commit(to(inReview(queued()), new Stage.Decided(new Outcome.Referred(clauses))));
    Case corrected = commit(to(decided, new Stage.Decided(new Outcome.NotUpheld())));
    Case closed = commit(to(corrected, new Stage.Closed(new Outcome.NotUpheld(), CaseFixture.NOW)));
    Case appealed = commit(
        Change
            .of(
                closed, new Stage.Appealed(Priority.NORMAL, CaseFixture.NOW, new Outcome.NotUpheld()), CaseFixture.NOW,
                Actor.REPORTER, TimelineEvent.Kind.APPEALED)
            .handling(closed.handling().contesting(new Outcome.NotUpheld()))
            .build());
    commit(to(inReview(appealed), new Stage.Decided(new Outcome.OutsideCode())));

    assertThat(november()).containsOnly(
        Map.entry(Counter.received(Channel.SITE), 1L),
        Map.entry(Counter.outcome(Outcome.Name.REFERRED), 1L),
        Map.entry(Counter.waited(Waited.WEEK), 1L),
        Map.entry(Counter.clause(new ClauseId("harassment")), 1L),
        Map.entry(Counter.clause(new ClauseId("threats")), 1L),
        Map.entry(Counter.REVIEW_ASKED, 1L),
        Map.entry(Counter.REVIEWED, 1L));
    assertThat(stores.numbers().inYear(2025)).isEmpty();
    assertThat(stores.numbers().inYear(2027)).isEmpty();
  }

  private Map<Counter, Long> november() {
    return Optional.ofNullable(stores.numbers().inYear(2026).get(MONTH)).orElseThrow();
  }

  private Case queued() {
    return commit(CaseFixture.queued(screened(opened()), Priority.LOW, CaseFixture.NOW));
  }

  private Case inReview(Case waiting) {
    return commit(to(waiting, new Stage.InReview(Priority.LOW, CaseFixture.NOW, "reviewer-1")));
  }

  private static Change to(Case before, Stage next) {
    return Change.of(before, next, CaseFixture.NOW, Actor.reviewer("reviewer-1"), TimelineEvent.Kind.DECIDED)
        .facts(Map.of("to", next.name().name()))
        .personal(PersonalPart.of(Map.of(Change.REASON, "Because"), new Random(7)))
        .build();
  }
}
