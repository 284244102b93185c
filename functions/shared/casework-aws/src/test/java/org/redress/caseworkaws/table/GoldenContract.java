package org.redress.caseworkaws.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore.Committed;
import org.redress.casework.Change;
import org.redress.casework.Outcome;
import org.redress.casework.Priority;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.golden.Golden;
import org.redress.casework.golden.GoldenStore;
import org.redress.casework.golden.SecondOpinion;
import org.redress.casework.review.Review;
import org.redress.casework.review.Work;

/** What every {@link GoldenStore} must do, and how the transitions that decide cases write to it. */
abstract class GoldenContract extends CaseContract {

  private static final Instant NOW = CaseFixture.NOW;
  private static final Duration WEEK = Duration.ofDays(7);
  private static final Outcome UPHELD = new Outcome.Referred(new TreeSet<>(List.of(new ClauseId("threats"))));

  GoldenContract(Stores stores) {
    super(stores);
  }

  @Test
  void aChosenCaseIsKeptWithTheDecisionOnceAndFoundByItsWeek() {
    Golden thisWeek = decided(NOW);
    Golden nextYear = decided(NOW.plus(WEEK.multipliedBy(8)));

    assertThat(stores.golden().decided(NOW, NOW)).containsExactly(thisWeek);
    assertThat(stores.golden().decided(NOW, nextYear.decidedAt())).containsExactly(thisWeek, nextYear);
    assertThat(stores.golden().decided(NOW.plusMillis(1), nextYear.decidedAt())).containsExactly(nextYear);
    assertThat(stores.golden().decided(NOW.minus(WEEK.multipliedBy(100)), NOW.minusMillis(1))).isEmpty();
  }

  @Test
  void ofSeveralSecondOpinionsTheFirstIsKept() {
    Golden chosen = decided(NOW);
    Golden first = chosen.with(new SecondOpinion("mairi", NOW, new Outcome.NotUpheld(), "Banter."));

    assertThat(stores.golden().keep(first)).isTrue();
    assertThat(stores.golden().keep(first)).isTrue();
    assertThat(stores.golden().keep(chosen.with(new SecondOpinion("una", NOW, UPHELD, "No banter.")))).isFalse();

    assertThat(stores.golden().decided(NOW, NOW)).containsExactly(first);
  }

  private Golden decided(Instant at) {
    Case queued = commit(CaseFixture.queued(screened(opened()), Priority.NORMAL, NOW));
    Case inReview = commit(Review.start(queued, "rory", NOW).orElseThrow());
    CaseId id = inReview.id();
    Golden golden = new Golden(id, 1, UPHELD, at, new TreeSet<>(Set.of("rory", "ewan")), Optional.empty());
    Change decided = Review.decide(
        inReview, "rory", new Outcome.NotUpheld(), "It is not.", at, new SplittableRandom())
        .orElseThrow()
        .with(new Work.Chosen(golden));
    commit(decided);
    assertThat(cases.commit(decided)).isEqualTo(new Committed.Kept());
    return golden;
  }
}
