package org.redress.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.casework.report.EmailAddress;

class NoticeTest {

  private static final Instant NOW = CaseFixture.MONDAY;
  private static final Notice OWED = Notice.owed(
      new NoticeId(new CaseId("7K2M9QXW40"), 1), NoticeKind.ACKNOWLEDGEMENT, new EmailAddress("ailsa@example.org"),
      Map.of(), NOW);
  private static final Notice TAKEN = OWED.take("a1", NOW).orElseThrow();

  @Test
  void aNoticeIsTakenByOneSenderOnly() {
    assertThat(TAKEN.take("a2", NOW)).isEmpty();
    assertThat(TAKEN.sent("ses-1").take("a2", NOW)).isEmpty();
  }

  @Test
  void anAttemptThatTheMailServiceCertainlyRefusedDoesNotCount() {
    Notice back = TAKEN.putBack(NOW.plusSeconds(30));

    assertThat(back.state()).isInstanceOf(NoticeState.Pending.class);
    assertThat(back.attempts()).isZero();
    assertThat(back.isDue(NOW.plusSeconds(29))).isFalse();
    assertThat(back.isDue(NOW.plusSeconds(30))).isTrue();
    assertThat(back.take("a2", NOW.plusSeconds(29))).as("not by another hint before its time").isEmpty();
    assertThat(back.take("a2", NOW.plusSeconds(30))).isPresent();
  }

  @Test
  void aNoticeThatIsPutBackAgainAndAgainIsGivenUp() {
    Notice last = OWED;
    int times = 0;
    while (last.state() instanceof NoticeState.Pending) {
      last = last.take("a", NOW).orElseThrow().putBack(NOW);
      times++;
    }

    assertThat(times).isEqualTo(Notice.MAX_HINTS + 1);
    assertThat(last.state()).isInstanceOf(NoticeState.Failed.class);
    assertThat(last.wake()).isEmpty();
  }

  @Test
  void aNoticeThatTheServiceFailedAtIsTriedAgainAfterThereWasTimeForNews() {
    Notice back = TAKEN.doubted(NOW, Duration.ofSeconds(5));

    assertThat(back.state()).isInstanceOf(NoticeState.Pending.class);
    assertThat(back.attempts()).as("the mail may be out").isEqualTo(1);
    assertThat(back.take("a2", NOW.plus(Notice.PATIENCE))).isEmpty();
    assertThat(back.take("a2", NOW.plus(Notice.PATIENCE).plusSeconds(5))).isPresent();
    assertThat(back.hear("a1", new NoticeState.Sent(Optional.of("ses-1")), NOW).state())
        .isEqualTo(new NoticeState.Sent(Optional.of("ses-1")));
  }

  @Test
  void aMailThatIsHandedBackIsSentAgainHoursLaterAndGivenUpInTheEnd() {
    Notice last = OWED;
    for (int time = 1; time <= Notice.MAX_RETURNS; time++) {
      last = last.take("a" + time, NOW).orElseThrow().sent("ses-" + time);
      last = last.hear("a" + time, new NoticeState.Returned(Optional.empty()), NOW);
      assertThat(last.state()).isInstanceOf(NoticeState.Returned.class);
      assertThat(last.hear("a" + time, new NoticeState.Sent(Optional.empty()), NOW)).as("late news").isSameAs(last);
      assertThat(last.isLost()).isEqualTo(time == Notice.MAX_RETURNS);
      if (!last.isLost()) {
        assertThat(last.isDue(NOW.plus(Duration.ofHours(4L * time)))).isTrue();
        last = last.again(NOW);
        assertThat(last.hear("a" + time, new NoticeState.Returned(Optional.empty()), NOW)).as("twice").isSameAs(last);
      }
    }
  }

  @Test
  void anAttemptIsLookedAtAgainAfterTwoMinutes() {
    assertThat(TAKEN.isDue(NOW.plus(Duration.ofMinutes(2)).minusMillis(1))).isFalse();
    assertThat(TAKEN.isDue(NOW.plus(Duration.ofMinutes(2)))).isTrue();
  }

  @Test
  void aSettledNoticeHasNothingMoreToDo() {
    assertThat(TAKEN.sent("ses-1").wake()).isEmpty();
    assertThat(TAKEN.failed("refused").wake()).isEmpty();
    assertThat(TAKEN.hear("a1", new NoticeState.Bounced(Optional.empty()), NOW).wake()).isEmpty();
  }

  @Test
  void newsThatAddsNothingChangesNothing() {
    Notice delivered = TAKEN.hear("a1", new NoticeState.Delivered(Optional.empty()), NOW);

    assertThat(delivered.hear("a1", new NoticeState.Sent(Optional.of("ses-1")), NOW)).isSameAs(delivered);
  }

  @Test
  void aNoticeSaysNothingAboutAPerson() {
    assertThat(TAKEN.toString()).isEqualTo("Notice[7K2M9QXW40/1 ACKNOWLEDGEMENT SENDING]");
  }
}
