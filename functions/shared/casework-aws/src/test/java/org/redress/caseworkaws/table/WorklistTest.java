package org.redress.caseworkaws.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.CaseTag;
import org.redress.casework.Opening;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.access.Role;
import org.redress.casework.claims.LeaseTimes;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.reviewers.Concern;
import org.redress.casework.reviewers.Declared;
import org.redress.casework.reviewers.Reviewer;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.reviewers.Sight;
import org.redress.casework.reviewers.WorkFilter;
import org.redress.casework.reviewers.WorkPage;
import org.redress.casework.reviewers.WorkPage.From;
import org.redress.casework.reviewers.Worklist;
import org.redress.casework.reviewing.ClaimCase;
import org.redress.casework.reviewing.Desk;
import org.redress.engines.ledger.CallLedger;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;

/** The list of open cases, on the table. */
@ExtendWith(Engines.class)
class WorklistTest {

  private static final int CASES = 60;
  private static final WorkFilter QUEUED = WorkFilter.of(Stage.Name.QUEUED);
  private static final CaseTag ELECTION = new CaseTag("election");
  private static final Reviewer RORY = new Reviewer(
      "rory", "Rory", Set.of(Role.REVIEWER), Declared.nothing("rory"));

  private final CallLedger ledger = new CallLedger();
  private final Stores stores;
  private final Worklist worklist;
  private final List<Case> waiting;

  WorklistTest(TestEngines engines) {
    CaseTable table = TestTable.create(engines).counted(ledger);
    stores = Stores.on(table);
    worklist = new Worklist(new DynamoWorkIndex(table), stores.review());
    waiting = IntStream.range(0, CASES)
        .mapToObj(this::queued)
        .sorted(
            Comparator.comparing((Case open) -> open.priority().orElseThrow())
                .thenComparing(open -> open.due().orElseThrow())
                .thenComparing(Case::id))
        .toList();
    ledger.clear();
  }

  @Test
  void pagesForwardAndBackHoldEveryCaseOnceInTheOrderOfUrgency() {
    List<WorkPage> pages = forward(RORY, QUEUED);

    assertThat(ids(pages)).containsExactlyElementsOf(waiting.stream().map(Case::id).toList());
    assertThat(pages).hasSize(3);
    assertThat(pages.getFirst().before()).isEmpty();
    WorkPage second = worklist.page(RORY, QUEUED, new From.Before(pages.get(2).before().orElseThrow()));
    assertThat(ids(List.of(second))).containsExactlyElementsOf(ids(List.of(pages.get(1))));
    WorkPage first = worklist.page(RORY, QUEUED, new From.Before(second.before().orElseThrow()));
    assertThat(ids(List.of(first))).containsExactlyElementsOf(ids(List.of(pages.getFirst())));
    assertThat(first.before()).isEmpty();
  }

  @Test
  void aPageIsOneQueryForEachShardAndOneReadOfItsCases() {
    worklist.page(RORY, QUEUED, new From.Start());

    assertThat(ledger.tallies().entrySet())
        .extracting(entry -> entry.getKey().operation(), entry -> entry.getValue().calls())
        .containsExactlyInAnyOrder(tuple("Query", 2L), tuple("BatchGetItem", 1L));
  }

  @Test
  void casesThatComeAndGoWhileSomebodyReadsTakeNoOtherAwayAndDoubleNone() {
    WorkPage first = worklist.page(RORY, QUEUED, new From.Start());
    ClaimCase claiming = claiming();
    List<CaseId> claimed = IntStream.range(0, 7).mapToObj(_ -> claiming.next(RORY).orElseThrow().id()).toList();
    CaseId late = queued(Priority.LOW, CaseFixture.NOW.plus(Duration.ofDays(90)), Collections.emptySortedSet(),
        Collections.emptySortedSet()).id();

    List<CaseId> read = new ArrayList<>(ids(List.of(first)));
    for (WorkPage page = first; page.after().isPresent();) {
      page = worklist.page(RORY, QUEUED, new From.After(page.after().orElseThrow()));
      read.addAll(ids(List.of(page)));
    }

    List<CaseId> all = new ArrayList<>(waiting.stream().map(Case::id).toList());
    all.add(late);
    assertThat(read).containsExactlyElementsOf(all);
    assertThat(worklist.heldBy(RORY)).extracting(SeenCase::id).containsExactlyElementsOf(claimed);
    assertThat(ids(forward(RORY, QUEUED))).hasSize(CASES + 1 - 7).doesNotContainAnyElementsOf(claimed);
  }

  @Test
  void whatIsHiddenLeavesNoGapAndIsNotCounted() {
    List<CaseId> hidden = waiting.stream().limit(5).map(Case::id).toList();
    Reviewer near = hidden.stream()
        .reduce(
            RORY, (reviewer, id) -> reviewer.with(reviewer.declared().conflict(Concern.of(id), CaseFixture.NOW)),
            (_, last) -> last);

    List<WorkPage> pages = forward(near, QUEUED);

    assertThat(pages.getFirst().cases()).hasSize(Worklist.PAGE);
    assertThat(ids(pages)).hasSize(CASES - 5).doesNotContainAnyElementsOf(hidden);
    assertThat(worklist.count(near, QUEUED, 99)).isEqualTo(CASES - 5);
    assertThat(worklist.count(near, QUEUED, 10)).isEqualTo(10);
  }

  @Test
  void aFilterHoldsWhatItAsksForAndNothingElse() {
    Instant now = CaseFixture.NOW.plus(Duration.ofHours(20));
    ClauseId rare = new ClauseId("unwelcome-contact");
    List<WorkFilter> filters = List.of(
        new WorkFilter(Stage.Name.QUEUED, Optional.of(Priority.LOW), Optional.empty(), Optional.empty(),
            Optional.empty()),
        QUEUED.dueBefore(now),
        new WorkFilter(Stage.Name.QUEUED, Optional.of(Priority.HIGH), Optional.empty(), Optional.empty(),
            Optional.of(now)),
        new WorkFilter(Stage.Name.QUEUED, Optional.empty(), Optional.of(rare), Optional.empty(), Optional.empty()),
        new WorkFilter(Stage.Name.QUEUED, Optional.of(Priority.HIGH), Optional.of(rare), Optional.empty(),
            Optional.of(now)),
        new WorkFilter(
            Stage.Name.QUEUED, Optional.empty(), Optional.empty(), Optional.of(ELECTION), Optional.empty()),
        new WorkFilter(
            Stage.Name.QUEUED, Optional.of(Priority.HIGH), Optional.of(rare), Optional.of(ELECTION), Optional.of(now)));
    for (WorkFilter filter : filters) {
      assertThat(ids(forward(RORY, filter))).as("%s", filter)
          .isNotEmpty()
          .containsExactlyElementsOf(
              waiting.stream()
                  .filter(open -> filter.priority().map(open.priority().orElseThrow()::equals).orElse(true))
                  .filter(open -> filter.dueBefore().map(open.due().orElseThrow()::isBefore).orElse(true))
                  .filter(open -> filter.clause().map(asked -> open.clauses().contains(asked)).orElse(true))
                  .filter(
                      open -> filter.tag().map(asked -> open.handling().marks().tags().contains(asked)).orElse(true))
                  .map(Case::id)
                  .toList());
    }
    assertThat(worklist.page(RORY, WorkFilter.of(Stage.Name.APPEALED), new From.Start()).cases()).isEmpty();
  }

  private List<WorkPage> forward(Reviewer reviewer, WorkFilter filter) {
    List<WorkPage> pages = new ArrayList<>();
    pages.add(worklist.page(reviewer, filter, new From.Start()));
    while (pages.getLast().after().isPresent()) {
      pages.add(worklist.page(reviewer, filter, new From.After(pages.getLast().after().orElseThrow())));
    }
    return pages;
  }

  private static List<CaseId> ids(List<WorkPage> pages) {
    return pages.stream().flatMap(page -> page.cases().stream()).map(SeenCase::id).toList();
  }

  private Case queued(int number) {
    return queued(
        number % 2 == 0 ? Priority.HIGH : Priority.LOW, CaseFixture.NOW.plus(Duration.ofHours(number / 4)),
        number % 5 == 0 ? CaseFixture.result().clauses() : Collections.emptySortedSet(),
        number % 3 == 0 ? new TreeSet<>(Set.of(ELECTION)) : Collections.emptySortedSet());
  }

  /** Where it would stand after a while, in one step. */
  private Case queued(Priority priority, Instant due, SortedSet<ClauseId> clauses, SortedSet<CaseTag> tags) {
    Opening opening = CaseFixture.opening();
    Case opened = opening.opened();
    Case queued = new Case(
        opened.id(), opened.version(), new Stage.Queued(priority, due), opened.receivedAt(), opened.changedAt(),
        opened.expectedBy(), opened.reporter(), opened.access(), opened.posts(), clauses, opened.threatToLife(),
        opened.noticesOwed(), opened.screenings(), opened.appeals(), opened.lastMessage(), opened.screenedTo(),
        opened.handling().with(opened.handling().marks().withTags(tags)), opened.setback(), opened.wake(),
        opened.lastHash());
    stores.cases().open(new Opening(queued, opening.event(), opening.report(), opening.notice(), opening.request()));
    return queued;
  }

  private ClaimCase claiming() {
    Sight sight = new Sight(stores.cases(), stores.review());
    Desk desk = new Desk(
        stores.cases(), stores.review(), sight, new NoHints(), () -> CaseFixture.NOW, new SecureRandom());
    return new ClaimCase(sight, desk, LeaseTimes.USUAL);
  }
}
