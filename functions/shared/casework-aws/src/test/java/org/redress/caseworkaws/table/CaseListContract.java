package org.redress.caseworkaws.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.CaseSummary;
import org.redress.casework.Opening;
import org.redress.casework.Page;
import org.redress.casework.Priority;
import org.redress.casework.Stage;

/** What the list of cases must be in every {@link CaseStore}. */
abstract class CaseListContract extends CaseContract {

  CaseListContract(Stores stores) {
    super(stores);
  }

  @Test
  void theListHoldsEveryCaseOfItsStageOnce() {
    List<CaseSummary> expected = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      Instant due = CaseFixture.NOW.plus(Duration.ofHours(i));
      Case queued = commit(CaseFixture.queued(screened(opened()), i % 2 == 0 ? Priority.HIGH : Priority.LOW, due));
      expected.add(new CaseSummary(queued.id(), Stage.Name.QUEUED, queued.priority(), queued.due()));
    }
    Case elsewhere = opened();

    Patience.eventuallyInAnyOrder(
        () -> Patience.all(from -> limited(cases.list(Stage.Name.QUEUED, 7, from), 7)), expected);
    Patience.eventuallyExactly(
        () -> Patience.all(from -> cases.list(Stage.Name.RECEIVED, 7, from)),
        List.of(new CaseSummary(elsewhere.id(), Stage.Name.RECEIVED, Optional.empty(), Optional.empty())));
  }

  @Test
  void theListBeginsWithTheMostUrgentAndAmongTheseWithWhatIsDueFirst() {
    Instant wholeSecond = Instant.parse("2026-11-25T17:00:00Z");
    List<Case> inOrder = List.of(
        queuedAs(0, Priority.URGENT, wholeSecond.plusSeconds(9999)),
        queuedAs(1, Priority.URGENT, wholeSecond.plusSeconds(10_000)),
        queuedAs(0, Priority.HIGH, wholeSecond),
        queuedAs(1, Priority.HIGH, wholeSecond.plusMillis(500)),
        queuedAs(1, Priority.HIGH, wholeSecond.plusMillis(501)),
        queuedAs(1, Priority.NORMAL, wholeSecond),
        queuedAs(0, Priority.LOW, CaseFixture.NOW));

    for (int limit : List.of(1, 2, 3, 50)) {
      Patience.eventuallyExactly(
          () -> Patience.all(from -> limited(cases.list(Stage.Name.QUEUED, limit, from), limit))
              .stream()
              .map(CaseSummary::id)
              .toList(),
          inOrder.stream().map(Case::id).toList());
    }
  }

  @Test
  void aCursorOfAnotherKindIsRefused() {
    for (String value : List.of("", "?", "bm9uZQ", "eyJzaGFyZCI6OX0", "W3t9XQ")) {
      assertThatThrownBy(() -> cases.list(Stage.Name.QUEUED, 7, Optional.of(new Page.Cursor(value))))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private Case queuedAs(int shard, Priority priority, Instant due) {
    CaseId id = Stream.generate(CaseFixture::newId).filter(one -> IndexKeys.shard(one, 2) == shard).findFirst()
        .orElseThrow();
    Opening opening = CaseFixture.opening(id, OTHER_REPORT, CaseFixture.NAMED, Optional.empty());
    cases.open(opening);
    return commit(CaseFixture.queued(screened(opening.opened()), priority, due));
  }

  private static <T> Page<T> limited(Page<T> page, int limit) {
    assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
    return page;
  }
}
