package org.redress.casework.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.redress.casework.Case;
import org.redress.casework.CaseFixture;
import org.redress.casework.CaseId;
import org.redress.casework.Change;
import org.redress.casework.Outcome;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.finding.Severity;
import org.redress.casework.intake.WithdrawCase;
import org.redress.casework.review.Opinion;
import org.redress.casework.review.Review;
import org.redress.casework.review.Work;
import org.redress.casework.statistics.Table.Kind;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

class StatisticsTest {

  private static final ClauseId ABUSE = new ClauseId("abuse");
  private static final Outcome UPHELD = new Outcome.ResolvedInformally(new TreeSet<>(List.of(ABUSE)));
  private static final Duration WEEK = Duration.ofDays(7);

  private final CaseFixture world = new CaseFixture();
  private final Statistics statistics = new Statistics(
      world.store, (stage, now, most) -> stage == Stage.Name.QUEUED ? 3 : most, world.store, world);

  @Test
  void whatCameInAndWhatBecameOfItIsToldByTheWeek() {
    decided(queued(), UPHELD);
    world.pass(WEEK);
    queued();
    world.changed(WithdrawCase.withdraw(world.openedAnonymously(), world.instant()).orElseThrow());

    assertThat(table(Kind.WEEKS).csv()).isEqualTo(
        """
            week,received,reviewed,withdrawn,merged,reopened,appealed,decided
            2026-W47,0,0,0,0,0,0,0
            2026-W48,1,0,0,0,0,0,1
            2026-W49,2,0,1,0,0,0,0
            """.replace("\n", "\r\n"));
    assertThat(table(Kind.CLAUSES).csv()).endsWith("abuse,1\r\n");
    assertThat(table(Kind.OUTCOMES).csv()).contains("RESOLVED_INFORMALLY,1\r\n").contains("NOT_UPHELD,0\r\n");
  }

  @Test
  void medianAndNinetiethPercentileAreStepsWithinWhichSoManyWereDone() {
    for (int hours : List.of(1, 1, 3, 20, 20, 20, 50, 50, 100, 1500)) {
      CaseId id = queued();
      world.pass(Duration.ofHours(hours));
      started(id, "rory");
      world.pass(Duration.ofHours(-hours));
    }
    world.pass(Duration.ofDays(63));

    List<Table> tables = statistics.latest(Statistics.MOST_WEEKS);

    List<List<Cell>> looks = tables.get(1).rows().stream().filter(row -> !row.contains(new Cell.Count(0))).toList();
    assertThat(looks).containsExactly(
        List.of(
            new Cell.Name("2026-W48"), new Cell.Count(9), new Cell.Within(Optional.of(Duration.ofHours(24))),
            new Cell.Within(Optional.of(Duration.ofHours(120)))),
        List.of(
            new Cell.Name("2027-W03"), new Cell.Count(1), new Cell.Within(Optional.of(Duration.ofHours(2016))),
            new Cell.Within(Optional.of(Duration.ofHours(2016)))));
  }

  @Test
  void aCaseThatIsGivenBackAndReopenedHasOneFirstLookAndOneFirstOutcome() {
    CaseId id = queued();
    started(id, "rory");
    world.changed(
        Review.putBack(
            world.current(id), TimelineEvent.Kind.REVIEW_RELEASED, Map.of(), Actor.reviewer("rory"),
            world.instant()).orElseThrow());
    Case closed = decided(id, UPHELD);
    world.changed(
        Change.of(
            closed, new Stage.Queued(Priority.HIGH, world.instant()), world.instant(), Actor.reviewer("mairi"),
            TimelineEvent.Kind.REOPENED).handling(closed.handling().reopened()).build());
    decided(id, new Outcome.NotUpheld());

    assertThat(table(Kind.FIRST_LOOK).rows().getLast().get(1)).isEqualTo(new Cell.Count(1));
    assertThat(table(Kind.FIRST_OUTCOME).rows().getLast().get(1)).isEqualTo(new Cell.Count(1));
    assertThat(table(Kind.OUTCOMES).csv()).contains("RESOLVED_INFORMALLY,1\r\n").contains("NOT_UPHELD,0\r\n");
    assertThat(table(Kind.WEEKS).csv()).endsWith("2026-W48,1,0,0,0,1,0,1\r\n");
  }

  @Test
  void whatIsOpenIsToldByItsStageAndItsAge() {
    CaseId old = queued();
    queued();
    world.pass(WEEK.multipliedBy(3));
    queued();
    started(old, "rory");

    List<String> lines = table(Kind.OPEN).csv().lines().toList();

    assertThat(lines).contains(
        "stage,under1Weeks,under2Weeks,under4Weeks,under8Weeks,older,all,overdue", "QUEUED,1,0,1,0,0,2,3",
        "IN_REVIEW,0,0,1,0,0,1,1000+", "AWAITING_REPORTER,0,0,0,0,0,0,0");
    assertThat(table(Kind.REVIEWERS).csv()).endsWith("rory,1,0,0\r\n");

    decided(old, UPHELD);

    assertThat(table(Kind.OPEN).csv()).contains("IN_REVIEW,0,0,0,0,0,0,");
    assertThat(table(Kind.REVIEWERS).csv()).contains("rory,0,1,0\r\n");
  }

  @Test
  void precisionCountsTheLastOpinionOfEachClauseInACase() {
    CaseId id = queued();
    Opinion first = opinion(Opinion.View.DISAGREES);
    judged(id, first, Optional.empty());
    world.pass(WEEK);
    judged(id, opinion(Opinion.View.AGREES), Optional.of(first));
    judged(queued(), opinion(Opinion.View.AGREES), Optional.empty());
    judged(queued(), opinion(Opinion.View.DISAGREES), Optional.empty());
    judged(queued(), opinion(Opinion.View.ADDED), Optional.empty());

    assertThat(table(Kind.PRECISION).csv()).endsWith("abuse,2,1,1,0.667\r\n");
  }

  @Test
  void noCellOfAFileIsAFormulaOrBreaksItsLine() {
    Table table = new Table(
        Kind.REVIEWERS, List.of("reviewer"),
        List.of(List.of(new Cell.Name("=1+1")), List.of(new Cell.Name("a, \"b\""))));

    assertThat(table.csv()).isEqualTo("reviewer\r\n'=1+1\r\n\"a, \"\"b\"\"\"\r\n");
  }

  @Test
  void aWeekIsNamedAndFoundAgainAcrossTheTurnOfTheYear() {
    Week last = Week.of(Instant.parse("2027-01-03T23:59:59Z"));

    assertThat(last).hasToString("2026-W53").isEqualTo(Week.of(2026, 53));
    assertThat(last.minus(-1)).hasToString("2027-W01").isEqualTo(Week.of(2027, 1));
  }

  private Table table(Kind kind) {
    return statistics.latest(3).stream().filter(table -> table.kind() == kind).findFirst().orElseThrow();
  }

  private CaseId queued() {
    return world.queued((said, earlier, at) -> CaseFixture.found(at, Severity.MEDIUM)).id();
  }

  private void started(CaseId id, String reviewer) {
    world.changed(Review.start(world.current(id), reviewer, world.instant()).orElseThrow());
  }

  private Case decided(CaseId id, Outcome outcome) {
    if (!(world.current(id).stage() instanceof Stage.InReview)) {
      started(id, "rory");
    }
    Case decided = world.changed(
        Review.decide(world.current(id), "rory", outcome, "reason", world.instant(), world.random).orElseThrow());
    return world.changed(Review.close(decided, Actor.function("test"), world.instant()).orElseThrow());
  }

  private Opinion opinion(Opinion.View view) {
    return new Opinion(ABUSE, view, 1, Optional.of(0.8), "rory", world.instant());
  }

  private void judged(CaseId id, Opinion opinion, Optional<Opinion> before) {
    world.changed(
        Change.remark(
            world.current(id), world.instant(), Actor.reviewer("rory"), TimelineEvent.Kind.FINDING_JUDGED)
            .work(new Work.Judged(opinion, before))
            .build());
  }
}
