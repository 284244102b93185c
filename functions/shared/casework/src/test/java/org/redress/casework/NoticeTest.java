package org.redress.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.casework.report.EmailAddress;

class NoticeTest {

  private static final Instant NOW = CaseFixture.MONDAY;
  private static final Notice OWED = Notice.owed(
      new NoticeId(new CaseId("7K2M9QXW40"), 1), Notice.Kind.ACKNOWLEDGEMENT, new EmailAddress("ailsa@example.org"),
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
  }

  @Test
  void aNoticeWithoutNewsIsSentOnceMoreAndThenGivenUp() {
    Notice again = TAKEN.unknown(NOW).withoutNews(NOW);
    assertThat(again.state()).isInstanceOf(NoticeState.Pending.class);

    Notice second = again.take("a2", NOW).orElseThrow();
    assertThat(second.attempts()).isEqualTo(Notice.MAX_UNKNOWN);
    assertThat(second.unknown(NOW).withoutNews(NOW).state()).isInstanceOf(NoticeState.Failed.class);
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
    assertThat(TAKEN.merge(new NoticeState.Bounced(Optional.empty())).wake()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void newsInAnyOrderAndNumberEndsTheSame(long seed) {
    Optional<String> id = Optional.of("ses-1");
    List<NoticeState> news = new ArrayList<>(
        List.of(
            new NoticeState.Sent(id), new NoticeState.Delivered(id), new NoticeState.Bounced(id),
            new NoticeState.Complained(id), new NoticeState.Failed("late"), new NoticeState.Delivered(id)));
    Collections.shuffle(news, new Random(seed));

    Notice end = TAKEN;
    for (NoticeState state : news) {
      end = end.merge(state);
    }

    assertThat(end.state()).isEqualTo(new NoticeState.Complained(id));
  }

  @Test
  void newsThatAddsNothingChangesNothing() {
    Notice delivered = TAKEN.merge(new NoticeState.Delivered(Optional.empty()));

    assertThat(delivered.merge(new NoticeState.Sent(Optional.of("ses-1")))).isSameAs(delivered);
  }

  @Test
  void aNoticeSaysNothingAboutAPerson() {
    assertThat(TAKEN.toString()).isEqualTo("Notice[7K2M9QXW40/1 ACKNOWLEDGEMENT SENDING]");
  }
}
