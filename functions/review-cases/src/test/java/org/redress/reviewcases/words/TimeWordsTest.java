package org.redress.reviewcases.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.redress.casework.Priority;
import org.redress.casework.review.ServiceTimes;
import org.redress.web.messages.Messages;

class TimeWordsTest {

  private static final ServiceTimes TIMES = new ServiceTimes(
      ZoneId.of("Europe/London"),
      Map.of(Priority.URGENT, 1, Priority.HIGH, 2, Priority.NORMAL, 5, Priority.LOW, 10),
      Set.of(LocalDate.parse("2026-11-30")));
  private static final Messages ENGLISH = Messages.english();

  private final TimeWords words = new TimeWords(TIMES);

  @Test
  void dueTimesAreSaidInWorkingDays() {
    // Friday; Monday is a holiday.
    Instant now = Instant.parse("2026-11-27T10:00:00Z");

    assertThat(due("2026-11-27T17:00:00Z", now)).isEqualTo("Due today");
    assertThat(due("2026-11-28T17:00:00Z", now)).isEqualTo("Due tomorrow");
    assertThat(due("2026-12-01T17:00:00Z", now)).isEqualTo("Due on the next working day");
    assertThat(due("2026-12-02T17:00:00Z", now)).isEqualTo("Due in 2 working days");
    assertThat(due("2026-11-27T09:00:00Z", now)).isEqualTo("Late since the last working day");
    assertThat(due("2026-11-26T17:00:00Z", now)).isEqualTo("1 working day late");
    assertThat(due("2026-11-20T17:00:00Z", now)).isEqualTo("5 working days late");
  }

  @Test
  void theTimeLeftIsSaidInMinutesOrInHours() {
    Instant now = Instant.parse("2026-11-27T10:00:00Z");

    assertThat(words.left(ENGLISH, now.plusSeconds(900), now)).isEqualTo("15 min left");
    assertThat(words.left(ENGLISH, now.plusSeconds(61), now)).isEqualTo("2 min left");
    assertThat(words.left(ENGLISH, now.plusSeconds(23 * 3600 + 1), now)).isEqualTo("23 hours left");
    assertThat(words.left(ENGLISH, now, now)).contains("over");
  }

  private String due(String at, Instant now) {
    return words.due(ENGLISH, Instant.parse(at), now);
  }
}
