package org.redress.bench.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;
import org.redress.engines.testing.TestStack;

@ExtendWith(Engines.class)
class NoticeRehearsalTest {

  @Test
  void everyNoticeIsSentOnceWhateverFails(TestEngines engines) throws IOException {
    List<LedgerLine> ledger = rehearse(engines, 11, 50);

    LedgerChecker.Verdict verdict = LedgerChecker.check(ledger.stream());
    assertThat(verdict.broken()).isEmpty();
    assertThat(verdict.owed()).isEqualTo(50);
    assertThat(ledger).as("senders were killed").anyMatch(line -> line.what() == LedgerLine.What.KILLED);
  }

  @Test
  void theSameSeedGivesTheSameLedger(TestEngines engines) throws IOException {
    assertThat(rehearse(engines, false, 12, 25)).isEqualTo(rehearse(engines, false, 12, 25));
  }

  @Test
  void inMemoryEverythingHappensAsOnTheTable(TestEngines engines) throws IOException {
    assertThat(rehearse(engines, false, 13, 25)).isEqualTo(rehearse(engines, true, 13, 25));
  }

  @Test
  void everyoneOfThousandsIsSentOnce(TestEngines engines) throws IOException {
    List<LedgerLine> ledger = rehearse(engines, false, 14, 1000);

    LedgerChecker.Verdict verdict = LedgerChecker.check(ledger.stream());
    assertThat(verdict.broken()).isEmpty();
    assertThat(ledger).extracting(LedgerLine::detail).contains("after the call", "FAILED_AFTER", "TIMED_OUT_AFTER");
    assertThat(verdict.extra()).as("some were sent once more, since nobody could know").isPositive();
  }

  private static List<LedgerLine> rehearse(TestEngines engines, long seed, int count) throws IOException {
    return rehearse(engines, true, seed, count);
  }

  private static List<LedgerLine> rehearse(TestEngines engines, boolean onTable, long seed, int count)
      throws IOException {
    List<LedgerLine> ledger = new ArrayList<>();
    TestStack stack = TestStack.create(engines, "rehearsal-" + UUID.randomUUID()).withBucket(engines);
    NoticeRehearsal.run(stack.environment(), onTable, seed, count, ledger::add);
    return ledger;
  }
}
