package org.redress.caseworkaws.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.casework.Case;
import org.redress.casework.CaseStore;
import org.redress.casework.Change;
import org.redress.casework.Notice;
import org.redress.casework.Opening;
import org.redress.casework.timeline.Timeline;
import org.redress.engines.faults.FaultKind;
import org.redress.engines.faults.FaultRates;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;

/** Every write is carried out, but its reply is lost the first two times. */
@ExtendWith(Engines.class)
class LostReplyTest {

  private final TestTable table;

  LostReplyTest(TestEngines engines) {
    this.table = TestTable.create(engines);
  }

  @Test
  void aWriteWhoseReplyIsLostEndsAsKept() {
    checkAllWrites(Stores.on(table.behind(Faults.only(FaultRates.only(FaultKind.REPLY_LOST, 2)))));
  }

  @Test
  void soItDoesWhenTheSdkTriesAgainByItself() {
    checkAllWrites(Stores.on(table.behindWithRetries(Faults.only(FaultRates.only(FaultKind.REPLY_LOST, 1)))));
  }

  @Test
  void aConflictIsTriedAgainAndIsNoAnswer() {
    checkAllWrites(Stores.on(table.behind(Faults.only(FaultRates.only(FaultKind.CONFLICT, 3)))));
  }

  private static void checkAllWrites(Stores stores) {
    Opening opening = CaseFixture.openingFor("a key", CaseFixture.REPORT);
    assertThat(stores.cases().open(opening)).isEqualTo(new CaseStore.Opened.Kept());
    Case received = opening.opened();
    Case waiting = received.withWake(received.wake().orElseThrow().hintedAt(CaseFixture.NOW));
    assertThat(stores.cases().postpone(received, waiting.wake().orElseThrow())).isTrue();
    Change change = CaseFixture.screened(waiting, CaseFixture.result());
    assertThat(stores.cases().commit(change)).isEqualTo(new CaseStore.Committed.Kept());
    Notice owed = opening.notice().orElseThrow();
    Notice taken = owed.take("attempt-1", CaseFixture.NOW).orElseThrow();
    assertThat(stores.notices().replace(owed, taken)).isTrue();
    assertThat(stores.notices().replaceSent(taken, taken.sent("message-1"), "message-1")).isTrue();

    assertThat(stores.cases().find(received.id())).contains(change.after());
    assertThat(
        Timeline.check(
            received.id().value(),
            Patience.all(from -> stores.cases().timeline(received.id(), from)), change.after().lastHash()))
        .isEqualTo(new Timeline.Check.Whole(2));
  }
}
