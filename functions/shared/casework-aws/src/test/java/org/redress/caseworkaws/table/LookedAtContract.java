package org.redress.caseworkaws.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.redress.casework.CaseId;
import org.redress.casework.reviewers.LookedAt;
import org.redress.casework.reviewers.LookedAtStore;

/** What the count of somebody's own looks relies on. */
abstract class LookedAtContract {

  private static final LocalDate DAY = LocalDate.parse("2026-11-20");

  private final LookedAtStore store;

  LookedAtContract(CaseTable table) {
    this.store = new DynamoLookedAtStore(table);
  }

  @Test
  void whatSomebodyLookedAtIsKeptForThemAndTheDay() {
    LookedAt none = LookedAt.none(UUID.randomUUID().toString(), DAY);
    CaseId id = CaseFixture.newId();
    LookedAt one = none.at(id, CaseFixture.NOW);
    LookedAt two = one.at(CaseFixture.newId(), CaseFixture.NOW.plusSeconds(5));

    assertThat(store.find(none.subject(), DAY)).isEqualTo(none);
    assertThat(store.keep(one)).isTrue();
    assertThat(store.find(none.subject(), DAY)).isEqualTo(one);
    assertThat(store.keep(two)).isTrue();
    assertThat(store.find(none.subject(), DAY)).isEqualTo(two);
    assertThat(store.find(none.subject(), DAY.plusDays(1))).isEqualTo(LookedAt.none(none.subject(), DAY.plusDays(1)));
  }

  @Test
  void ofTwoLooksAtOnceOneIsToldToReadAgain() {
    LookedAt none = LookedAt.none(UUID.randomUUID().toString(), DAY);
    LookedAt one = none.at(CaseFixture.newId(), CaseFixture.NOW);

    assertThat(store.keep(one)).isTrue();
    assertThat(store.keep(none.at(CaseFixture.newId(), CaseFixture.NOW))).isFalse();
    assertThat(store.keep(one)).isTrue();
    assertThat(store.find(none.subject(), DAY)).isEqualTo(one);
  }
}
