package org.redress.casework.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.redress.casework.CaseFixture;
import org.redress.casework.Priority;

class ServiceTimesTest {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @Test
  void weekendsDoNotCount() {
    assertThat(CaseFixture.TIMES.dueDay(Priority.HIGH, Instant.parse("2026-11-26T12:00:00Z")))
        .isEqualTo(LocalDate.parse("2026-12-01"));
  }

  @Test
  void holidaysDoNotCount() {
    ServiceTimes times = new ServiceTimes(
        LONDON, CaseFixture.TIMES.workingDays(), Set.of(LocalDate.parse("2026-11-30")));

    assertThat(times.dueDay(Priority.URGENT, Instant.parse("2026-11-27T12:00:00Z")))
        .isEqualTo(LocalDate.parse("2026-12-01"));
  }

  @Test
  void theDayIsTheOrganisationsOwn() {
    assertThat(CaseFixture.TIMES.dueDay(Priority.URGENT, Instant.parse("2026-07-06T23:30:00Z")))
        .isEqualTo(LocalDate.parse("2026-07-08"));
  }

  @Test
  void dueMeansFiveInTheAfternoonThereInSummerAndWinter() {
    assertThat(CaseFixture.TIMES.due(Priority.URGENT, Instant.parse("2026-07-06T09:00:00Z")))
        .isEqualTo(Instant.parse("2026-07-07T16:00:00Z"));
    assertThat(CaseFixture.TIMES.due(Priority.URGENT, Instant.parse("2026-11-23T09:00:00Z")))
        .isEqualTo(Instant.parse("2026-11-24T17:00:00Z"));
  }

  @Test
  void everyPriorityNeedsItsDays() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ServiceTimes(LONDON, Map.of(Priority.URGENT, 1), Set.of()))
        .withMessageContaining("HIGH");
  }
}
