package org.redress.caseworkaws.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.Change;
import org.redress.casework.Opening;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.access.Role;
import org.redress.casework.claims.LeaseTimes;
import org.redress.casework.reviewers.Declared;
import org.redress.casework.reviewers.Reviewer;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.reviewers.Sight;
import org.redress.casework.reviewing.ClaimCase;
import org.redress.casework.reviewing.Desk;
import org.redress.engines.ledger.CallLedger;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;
import org.redress.engines.testing.Thorough;

/** Many reviewers who want the next case at once, on the table. */
@ExtendWith(Engines.class)
class ClaimRaceTest extends CaseContract {

  private static final int CLAIMANTS = Thorough.times(16, 50);
  private static final int CASES = Thorough.times(48, 1_000);

  private final TestEngines engines;

  ClaimRaceTest(TestEngines engines) {
    super(Stores.on(TestTable.create(engines).sound()));
    this.engines = engines;
  }

  @Test
  void noCaseIsClaimedTwiceAndNoneIsLeft() throws Exception {
    List<CaseId> waiting = IntStream.range(0, CASES).mapToObj(this::queued).map(Case::id).toList();
    ClaimCase claiming = claiming(stores);
    List<CaseId> claimed = new ArrayList<>();

    try (ExecutorService threads = Executors.newFixedThreadPool(CLAIMANTS)) {
      List<Future<List<CaseId>>> all = IntStream.range(0, CLAIMANTS)
          .mapToObj(
              i -> new Reviewer("reviewer-" + i, "Reviewer", Set.of(Role.REVIEWER), Declared.nothing("reviewer-" + i)))
          .map(reviewer -> threads.submit(() -> untilNoneIsLeft(claiming, reviewer)))
          .toList();
      for (Future<List<CaseId>> one : all) {
        claimed.addAll(one.get());
      }
    }

    assertThat(claimed).containsExactlyInAnyOrderElementsOf(waiting);
  }

  @Test
  void aPageOfAListIsOneQueryForEachShardAndOneReadOfItsCases() {
    CallLedger ledger = new CallLedger();
    Stores counted = Stores.on(TestTable.create(engines).counted(ledger));
    IntStream.range(0, 40).forEach(number -> queued(counted.cases(), number));
    ledger.clear();
    Reviewer rory = new Reviewer("rory", "Rory", Set.of(Role.REVIEWER), Declared.nothing("rory"));

    List<SeenCase> page = new Sight(counted.cases(), counted.review())
        .list(rory, Stage.Name.QUEUED, 25, Optional.empty())
        .items();

    assertThat(page).hasSize(25);
    assertThat(ledger.tallies().entrySet())
        .extracting(entry -> entry.getKey().operation(), entry -> entry.getValue().calls())
        .containsExactlyInAnyOrder(tuple("Query", 2L), tuple("BatchGetItem", 1L));
  }

  private static List<CaseId> untilNoneIsLeft(ClaimCase claiming, Reviewer reviewer) {
    return Stream.generate(() -> claiming.next(reviewer))
        .takeWhile(Optional::isPresent)
        .flatMap(Optional::stream)
        .map(SeenCase::id)
        .toList();
  }

  private Case queued(int number) {
    return queued(cases, number);
  }

  private static Case queued(CaseStore into, int number) {
    Instant due = CaseFixture.NOW.plus(Duration.ofHours(number));
    Opening opening = CaseFixture.opening();
    into.open(opening);
    Change screened = CaseFixture.screened(opening.opened(), CaseFixture.result());
    into.commit(screened);
    Change queued = CaseFixture.queued(screened.after(), number % 2 == 0 ? Priority.HIGH : Priority.LOW, due);
    into.commit(queued);
    return queued.after();
  }

  private static ClaimCase claiming(Stores stores) {
    Sight sight = new Sight(stores.cases(), stores.review());
    Desk desk = new Desk(
        stores.cases(), stores.review(), sight, new NoHints(), () -> CaseFixture.NOW, new SecureRandom());
    return new ClaimCase(sight, desk, LeaseTimes.USUAL);
  }
}
