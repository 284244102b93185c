package org.redress.caseworkaws.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.redress.casework.Case;
import org.redress.casework.CaseStore.Committed;
import org.redress.casework.Change;
import org.redress.casework.Outcome;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.numbers.Counter;
import org.redress.casework.review.Opinion;
import org.redress.casework.review.Review;
import org.redress.casework.review.Work;
import org.redress.casework.statistics.Measure;
import org.redress.casework.statistics.Took;
import org.redress.casework.statistics.Week;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

/** What the stores count for the statistics, and that nothing is lost or counted twice. */
abstract class StatisticsContract extends CaseContract {

  private static final Instant NOW = CaseFixture.NOW;
  private static final Instant NEXT_WEEK = NOW.plus(Duration.ofDays(7));
  private static final Week WEEK = Week.of(NOW);
  private static final ClauseId ABUSE = new ClauseId("abuse");

  StatisticsContract(Stores stores) {
    super(stores);
  }

  @Test
  void whatHappensCountsForItsWeekAndWhereACaseStandsForTheWeekInWhichItCame() {
    Case inReview = commit(start(queued(Priority.NORMAL, NEXT_WEEK), NEXT_WEEK));

    assertThat(counts(WEEK)).containsOnly(
        Map.entry(Measure.RECEIVED, 1L), Map.entry(Measure.open(Stage.Name.IN_REVIEW), 1L),
        Map.entry(Measure.holds("rory"), 1L));
    assertThat(counts(WEEK.minus(-1))).containsOnly(Map.entry(Measure.looked(Took.WEEK), 1L));

    commit(decide(inReview));

    assertThat(counts(WEEK)).containsOnly(Map.entry(Measure.RECEIVED, 1L));
    assertThat(counts(WEEK.minus(-1))).containsEntry(Measure.outcome(Outcome.Name.NOT_UPHELD), 1L)
        .containsEntry(Measure.decidedBy("rory"), 1L);
    assertThat(stores.weeks().between(WEEK.minus(60), WEEK.minus(1))).isEmpty();
  }

  @Test
  void aTransitionCountsOnceHoweverOftenItIsTried() throws Exception {
    List<Change> starts = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      starts.add(start(queued(Priority.NORMAL, NEXT_WEEK), NOW));
    }
    List<Job<Committed>> twice = new ArrayList<>();
    starts.forEach(start -> twice.addAll(List.of(() -> cases.commit(start), () -> cases.commit(start))));

    assertThat(together(twice)).containsOnly(new Committed.Kept());

    assertThat(counts(WEEK)).containsEntry(Measure.RECEIVED, (long) THREADS)
        .containsEntry(Measure.open(Stage.Name.IN_REVIEW), (long) THREADS)
        .containsEntry(Measure.looked(Took.HOUR), (long) THREADS)
        .doesNotContainKey(Measure.open(Stage.Name.QUEUED));
  }

  @Test
  void anOpinionTakesThePlaceOfTheOneBeforeWhereThatWasCounted() {
    Opinion first = opinion(Opinion.View.AGREES, NOW);
    Case once = commit(CaseFixture.worked(opened(), new Work.Judged(first, Optional.empty())));
    assertThat(counts(WEEK)).containsEntry(Measure.opinion(ABUSE, Opinion.View.AGREES), 1L);

    commit(CaseFixture.worked(
        once, new Work.Judged(opinion(Opinion.View.DISAGREES, NOW), Optional.of(first))));

    assertThat(counts(WEEK)).doesNotContainKey(Measure.opinion(ABUSE, Opinion.View.AGREES))
        .containsEntry(Measure.opinion(ABUSE, Opinion.View.DISAGREES), 1L);
  }

  @Test
  void aReopenedCaseHasNoSecondFirstOutcomeInAnyCount() {
    Case decided = commit(decide(commit(start(queued(Priority.NORMAL, NEXT_WEEK), NOW))));
    Case closed = commit(Review.close(decided, Actor.function("test"), NOW).orElseThrow());
    Case reopened = commit(
        Change
            .of(
                closed, new Stage.Queued(Priority.HIGH, NOW), NOW, Actor.reviewer("mairi"),
                TimelineEvent.Kind.REOPENED)
            .handling(closed.handling().reopened())
            .build());

    commit(decide(commit(start(reopened, NOW))));

    assertThat(stores.numbers().inYear(2026).values()).singleElement()
        .satisfies(month -> assertThat(month).containsEntry(Counter.outcome(Outcome.Name.NOT_UPHELD), 1L));
    assertThat(counts(Week.of(NEXT_WEEK))).containsEntry(Measure.outcome(Outcome.Name.NOT_UPHELD), 1L);
  }

  @Test
  void whatIsPastItsDayIsCountedWhateverItsPriority() {
    Instant due = NOW.plusSeconds(60);
    queued(Priority.URGENT, due);
    queued(Priority.LOW, due.minusSeconds(1));
    queued(Priority.NORMAL, due.plusSeconds(2));

    Patience.eventuallyExactly(() -> overdue(due.plusSeconds(1)), List.of(2));
    Patience.eventuallyExactly(() -> overdue(due), List.of(1));
    assertThat(stores.overdue().at(Stage.Name.QUEUED, due.plusSeconds(60), 2)).isLessThanOrEqualTo(2);
    assertThat(stores.overdue().at(Stage.Name.APPEALED, due.plusSeconds(60), 9)).isZero();
  }

  private List<Integer> overdue(Instant now) {
    return List.of(stores.overdue().at(Stage.Name.QUEUED, now, 9));
  }

  /** What is not nothing. */
  private Map<Measure, Long> counts(Week week) {
    return stores.weeks()
        .between(week, week)
        .getOrDefault(week, Map.of())
        .entrySet()
        .stream()
        .filter(count -> count.getValue() != 0)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private Case queued(Priority priority, Instant due) {
    return commit(CaseFixture.queued(screened(opened()), priority, due));
  }

  private static Change start(Case queued, Instant at) {
    return Review.start(queued, "rory", at).orElseThrow();
  }

  private static Change decide(Case inReview) {
    return Review.decide(
        inReview, "rory", new Outcome.NotUpheld(), "It is not.", NEXT_WEEK, new SplittableRandom())
        .orElseThrow();
  }

  private static Opinion opinion(Opinion.View view, Instant at) {
    return new Opinion(ABUSE, view, 1, Optional.of(0.75), "rory", at);
  }
}
