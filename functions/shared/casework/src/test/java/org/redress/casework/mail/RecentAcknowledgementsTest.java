package org.redress.casework.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.casework.timeline.Digest;
import org.redress.casework.timeline.Digester;

class RecentAcknowledgementsTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  @Test
  void tenAreAllowedInAnyTenMinutes() {
    RecentAcknowledgements recent = after(10, Duration.ofSeconds(30));

    assertThat(recent.with(mail(11), NOON.plusSeconds(300))).isEmpty();
    // The first is then no longer among the last ten minutes.
    assertThat(recent.with(mail(11), NOON.plus(Duration.ofMinutes(10).plusSeconds(1)))).isPresent();
  }

  @Test
  void thirtyAreAllowedInAnyDay() {
    RecentAcknowledgements recent = after(30, Duration.ofMinutes(20));

    assertThat(recent.with(mail(31), NOON.plus(Duration.ofHours(12)))).isEmpty();
    assertThat(recent.with(mail(31), NOON.plus(Duration.ofHours(24)))).isPresent();
  }

  @Test
  void theSameMailCountsOnceEvenPastTheLimit() {
    RecentAcknowledgements recent = after(10, Duration.ofSeconds(1));

    assertThat(recent.with(mail(3), NOON.plusSeconds(20))).contains(recent);
  }

  @Test
  void whatIsOlderThanADayIsForgotten() {
    RecentAcknowledgements recent = after(5, Duration.ofSeconds(1));

    assertThat(recent.forgottenAt()).isEqualTo(NOON.plusSeconds(4).plus(Duration.ofDays(1)));
    assertThat(recent.with(mail(6), NOON.plus(Duration.ofDays(2))).orElseThrow().sent()).hasSize(1);
  }

  @Test
  void oneMailADayTellsOthersAndIsNeverAcknowledged() {
    RecentAcknowledgements told = after(10, Duration.ofSeconds(30)).telling(mail(11), NOON.plusSeconds(300))
        .orElseThrow();

    assertThat(told.telling(mail(11), NOON.plus(Duration.ofHours(1)))).contains(told);
    assertThat(told.telling(mail(12), NOON.plus(Duration.ofHours(24)))).isEmpty();
    assertThat(told.with(mail(11), NOON.plus(Duration.ofHours(1)))).isEmpty();
    assertThat(told.with(mail(12), NOON.plus(Duration.ofHours(1)))).isPresent();
    assertThat(told.forgottenAt()).isEqualTo(NOON.plusSeconds(300).plus(Duration.ofDays(1)));
    assertThat(told.telling(mail(12), NOON.plus(Duration.ofHours(25)))).isPresent();
  }

  private static RecentAcknowledgements after(int mails, Duration apart) {
    RecentAcknowledgements recent = RecentAcknowledgements.NONE;
    for (int i = 0; i < mails; i++) {
      Optional<RecentAcknowledgements> next = recent.with(mail(i + 1), NOON.plus(apart.multipliedBy(i)));
      assertThat(next).as("mail %d", i + 1).isPresent();
      recent = next.orElseThrow();
    }
    return recent;
  }

  private static Digest mail(int number) {
    return new Digester().add(number).digest();
  }
}
