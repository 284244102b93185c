package org.redress.casework.reviewers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.redress.casework.CaseId;

class LookedAtTest {

  private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
  private static final CaseId ONE = new CaseId("7K2M9QXW4T");
  private static final CaseId OTHER = new CaseId("8K2M9QXW4T");
  private static final LookedAt NONE = LookedAt.none("rory", LocalDate.parse("2026-11-20"));

  @Test
  void aCaseCountsOnceHoweverOftenItIsLookedAt() {
    LookedAt looked = NONE.at(ONE, NOW);

    assertThat(looked.at(ONE, NOW.plusSeconds(59))).isSameAs(looked);
    assertThat(looked.at(ONE, NOW.plusSeconds(60)).cases()).containsExactly(ONE);
    assertThat(looked.at(OTHER, NOW.plusSeconds(1)).cases()).containsExactly(ONE, OTHER);
  }

  @Test
  void aBreakBeginsTheStretchAnewAndTheDayGoesOn() {
    LookedAt before = NONE.at(ONE, NOW).at(OTHER, NOW.plusSeconds(300));
    Instant later = NOW.plusSeconds(300).plus(LookedAt.BREAK);

    assertThat(before.sinceBreak(later.minusSeconds(1))).isEqualTo(2);
    assertThat(before.withoutBreak(later.minusSeconds(1))).isEqualTo(Duration.ofSeconds(899));
    assertThat(before.sinceBreak(later)).isZero();
    assertThat(before.withoutBreak(later)).isZero();
    LookedAt after = before.at(ONE, later);
    assertThat(after.sinceBreak(later)).isEqualTo(1);
    assertThat(after.withoutBreak(later.plusSeconds(60))).isEqualTo(Duration.ofMinutes(1));
    assertThat(after.cases()).hasSize(2);
  }
}
