package org.redress.bench.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.bench.notices.LedgerLine.Answer;
import org.redress.bench.notices.LedgerLine.What;

class LedgerCheckerTest {

  private static final Instant AT = Instant.parse("2026-11-23T09:00:00Z");

  private Instant now = AT;
  private final List<LedgerLine> ledger = new ArrayList<>(List.of(line(What.OWED, "", "")));

  @Test
  void aNoticeThatWasSentOnceIsWell() {
    answer("a", Answer.THROTTLED);
    answer("b", Answer.FAILED_BEFORE);
    answer("c", Answer.ACCEPTED);
    end("DELIVERED");

    LedgerChecker.Verdict verdict = check();
    assertThat(verdict.holds()).isTrue();
    assertThat(verdict).extracting(LedgerChecker.Verdict::owed, LedgerChecker.Verdict::taken).containsExactly(1, 1);
  }

  @ParameterizedTest
  @EnumSource(value = Answer.class, names = {"THROTTLED", "FAILED_BEFORE", "TIMED_OUT_BEFORE"})
  void aNoticeThatTheServiceNeverTookIsLost(Answer answer) {
    answer("a", answer);
    end("FAILED");

    assertThat(check().lost()).isEqualTo(1);
    assertThat(check().broken()).containsExactly("7K2M9QXW4T/1 was never sent");
  }

  @Test
  void aNoticeThatWasSentAgainAlthoughTheSenderKnewIsDoubled() {
    answer("a", Answer.ACCEPTED);
    answer("b", Answer.ACCEPTED);
    end("SENT");

    assertThat(check().doubled()).isEqualTo(1);
    assertThat(check().holds()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(value = Answer.class, names = {"FAILED_AFTER", "TIMED_OUT_AFTER"})
  void oneMoreWhereTheSenderCouldNotKnowIsCounted(Answer answer) {
    answer("a", answer);
    answer("b", Answer.ACCEPTED);
    end("SENT");

    assertThat(check().extra()).isEqualTo(1);
    assertThat(check().holds()).isTrue();
  }

  @Test
  void oneMoreBeforeThereWasTimeForNewsIsDoubled() {
    answer("a", Answer.FAILED_AFTER);
    now = now.minus(Duration.ofMinutes(4));
    answer("b", Answer.ACCEPTED);
    end("SENT");

    assertThat(check().doubled()).isEqualTo(1);
  }

  @Test
  void anAttemptThatCallsTwiceIsFound() {
    answer("a", Answer.FAILED_BEFORE);
    answer("a", Answer.ACCEPTED);
    end("SENT");

    assertThat(check().broken()).containsExactly("7K2M9QXW4T/1 was given to the service twice in one attempt");
  }

  @Test
  void aMailAfterTheEndIsFound() {
    answer("a", Answer.THROTTLED);
    end("SENT");
    answer("b", Answer.ACCEPTED);

    assertThat(check().broken()).containsExactly("7K2M9QXW4T/1 was sent outside its life");
  }

  @Test
  void twoMoreAreTooManyWhateverTheSenderKnew() {
    answer("a", Answer.FAILED_AFTER);
    answer("b", Answer.FAILED_AFTER);
    answer("c", Answer.ACCEPTED);
    end("SENT");

    assertThat(check().doubled()).isEqualTo(1);
    assertThat(check().extra()).isZero();
  }

  @Test
  void aKilledSenderKnowsNothingUnlessItKeptTheAnswer() {
    answer("a", Answer.ACCEPTED);
    ledger.add(line(What.KILLED, "a", "before replaceSent"));
    answer("b", Answer.ACCEPTED);
    end("SENT");
    assertThat(check().extra()).isEqualTo(1);

    ledger.set(2, line(What.KILLED, "a", "after replaceSent"));
    assertThat(check().doubled()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PENDING", "SENDING", "UNKNOWN", "RETURNED"})
  void aNoticeThatHasNotEndedIsUnfinished(String state) {
    answer("a", Answer.ACCEPTED);
    end(state);

    assertThat(check().unfinished()).isEqualTo(1);
    assertThat(check().holds()).isFalse();
  }

  @Test
  void aNoticeOfWhichNoEndIsKnownIsUnfinished() {
    answer("a", Answer.ACCEPTED);

    assertThat(check().unfinished()).isEqualTo(1);
  }

  @Test
  void aMailThatNobodyOwedIsFound() {
    ledger.clear();
    answer("a", Answer.ACCEPTED);
    end("SENT");

    assertThat(check().broken()).contains("7K2M9QXW4T/1 was owed 0 times");
  }

  @Test
  void aMailThatIsOutIsNotCalledLostByTheSystem() {
    answer("a", Answer.FAILED_AFTER);
    end("FAILED");

    assertThat(check().broken()).containsExactly("7K2M9QXW4T/1 was sent and ended as FAILED");
  }

  @Test
  void aLineIsReadAsItWasWritten() {
    LedgerLine line = line(What.KILLED, "a", "before replaceSent");

    assertThat(LedgerLine.read(line.json())).isEqualTo(line);
  }

  private LedgerChecker.Verdict check() {
    return LedgerChecker.check(ledger.stream());
  }

  private void answer(String attempt, Answer answer) {
    now = now.plus(Duration.ofMinutes(5));
    ledger.add(line(What.ANSWER, attempt, answer.name()));
  }

  private void end(String state) {
    ledger.add(line(What.END, "", state));
  }

  private LedgerLine line(What what, String attempt, String detail) {
    return new LedgerLine(what, "7K2M9QXW4T/1", attempt, detail, now);
  }
}
