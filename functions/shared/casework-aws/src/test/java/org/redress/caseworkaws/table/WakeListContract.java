package org.redress.caseworkaws.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.Change;
import org.redress.casework.Notice;
import org.redress.casework.Opening;
import org.redress.casework.Priority;
import org.redress.casework.Wake;
import org.redress.casework.WakeList;
import org.redress.casework.WakeList.Due;
import org.redress.casework.report.Reporter;

/** What every {@link WakeList} must do. */
abstract class WakeListContract {

  private static final Instant WAKE = CaseFixture.NOW.plus(Wake.FIRST);

  private final Stores stores;

  WakeListContract(Stores stores) {
    this.stores = stores;
  }

  @Test
  void whatIsDueIsListedOnceAndNothingElse() {
    List<Due> expected = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      Opening opening = CaseFixture.opening();
      stores.cases().open(opening);
      expected.add(new Due.OfCase(opening.opened().id()));
      expected.add(new Due.OfNotice(opening.notice().orElseThrow().id()));
    }

    Patience.eventuallyInAnyOrder(() -> due(WAKE), expected);
    assertThat(due(WAKE.minusMillis(1))).isEmpty();
  }

  @Test
  void whatWaitsForPeopleOrForNothingIsNotListed() {
    Opening opening = CaseFixture.opening();
    stores.cases().open(opening);
    Change screened = CaseFixture.screened(opening.opened(), CaseFixture.result());
    stores.cases().commit(screened);
    stores.cases().commit(CaseFixture.queued(screened.after(), Priority.HIGH, CaseFixture.NOW));
    Notice owed = opening.notice().orElseThrow();
    stores.notices().replace(owed, owed.failed("the mail service refused it"));
    Case open = anonymous().opened();

    Patience.eventuallyExactly(() -> due(WAKE.plusSeconds(999)), List.of(new Due.OfCase(open.id())));
  }

  @Test
  void whatIsPostponedIsListedLater() {
    Case open = anonymous().opened();
    Wake next = open.wake().orElseThrow().hintedAt(WAKE);
    List<Due> listed = List.of(new Due.OfCase(open.id()));
    Patience.eventuallyExactly(() -> due(WAKE), listed);

    assertThat(stores.cases().postpone(open, next)).isTrue();

    Patience.eventuallyExactly(() -> due(WAKE), List.of());
    Patience.eventuallyExactly(() -> due(next.at()), listed);
  }

  @Test
  void theLongestWaitingComesFirstWithinAShard() {
    List<CaseId> waiting = new ArrayList<>();
    for (int i = 0; waiting.size() < 5; i++) {
      Opening opening = anonymous();
      Wake wake = new Wake(WAKE.minusMillis(i), Wake.Reason.SCREENING, 0);
      stores.cases().postpone(opening.opened(), wake);
      if (IndexKeys.shard(opening.opened().id(), 2) == 0) {
        waiting.addFirst(opening.opened().id());
      }
    }

    Patience.eventuallyExactly(
        () -> due(WAKE).stream()
            .flatMap(due -> due instanceof Due.OfCase(CaseId id)
                ? Optional.of(id).stream()
                : Optional.<CaseId>empty().stream())
            .filter(id -> IndexKeys.shard(id, 2) == 0)
            .toList(),
        waiting);
  }

  private Opening anonymous() {
    Opening opening = CaseFixture.opening(
        CaseFixture.newId(), CaseFixture.REPORT, new Reporter.Anonymous(), Optional.empty());
    stores.cases().open(opening);
    return opening;
  }

  private List<Due> due(Instant now) {
    return Patience.all(from -> stores.wakeList().due(now, 4, from));
  }
}
