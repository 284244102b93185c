package org.redress.caseworkaws.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.casework.Case;
import org.redress.casework.Notice;
import org.redress.casework.NoticeState;
import org.redress.casework.Opening;
import org.redress.engines.ledger.CallLedger;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;

/** What the ports do not show: what lies in the table, and what it costs. */
@ExtendWith(Engines.class)
class TableItemsTest {

  private final TestTable created;
  private final CaseTable table;
  private final Stores stores;

  TableItemsTest(TestEngines engines) {
    this.created = TestTable.create(engines);
    this.table = created.sound();
    this.stores = Stores.on(table);
  }

  @Test
  void anIdempotencyKeyIsForgottenAfterThirtyDays() {
    Opening opening = CaseFixture.openingFor("a key", CaseFixture.REPORT);
    stores.cases().open(opening);

    Item seen = table.get(Keys.request(opening.request().orElseThrow().key())).orElseThrow();

    assertThat(seen.number("expiresAt")).isEqualTo(CaseFixture.NOW.getEpochSecond() + 30 * 24 * 3600);
  }

  @Test
  void aMailIdLeadsToItsCaseEvenWhenNewsOvertookTheNotice() {
    for (boolean overtaken : List.of(false, true)) {
      Opening opening = CaseFixture.opening();
      stores.cases().open(opening);
      Notice owed = opening.notice().orElseThrow();
      Notice taken = owed.take("attempt-1", CaseFixture.NOW).orElseThrow();
      stores.notices().replace(owed, taken);
      if (overtaken) {
        stores.notices().replace(taken,
            taken.hear("attempt-1", new NoticeState.Delivered(Optional.empty()), CaseFixture.NOW));
      }
      String messageId = "message-" + overtaken;

      stores.notices().replaceSent(taken, taken.sent(messageId), messageId);

      assertThat(table.get(Keys.mail(messageId)).map(SeenItem::caseId)).contains(opening.opened().id());
    }
  }

  @Test
  void eachStepOfACaseTakesAsFewCallsAsItCan() {
    CallLedger ledger = new CallLedger();
    Stores counted = Stores.on(created.counted(ledger));
    Opening opening = CaseFixture.openingFor("a key", CaseFixture.REPORT);
    Case received = opening.opened();
    List<String> calls = new ArrayList<>();

    counted.cases().open(opening);
    calls.add("open " + ledger.total().calls());
    counted.cases().findWithReport(received.id());
    calls.add("read with report " + ledger.total().calls());
    counted.cases().commit(CaseFixture.screened(received, CaseFixture.result()));
    calls.add("screen " + ledger.total().calls());
    counted.cases().findWithScreening(received.id());
    calls.add("read with screening " + ledger.total().calls());

    assertThat(calls).containsExactly("open 1", "read with report 2", "screen 3", "read with screening 4");
  }
}
