package org.redress.caseworkaws.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.redress.casework.WakeList;
import org.redress.casework.drafts.Draft;
import org.redress.casework.drafts.DraftId;
import org.redress.casework.drafts.DraftStore;
import org.redress.casework.limits.Tallies;

/** What drafts and counts rely on. */
abstract class DraftContract {

  private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
  private static final int MANY = 20;

  private final DraftStore drafts;
  private final Tallies tallies;
  private final WakeList wakeList;

  DraftContract(CaseTable table) {
    this.drafts = new DynamoDraftStore(table);
    this.tallies = Stores.tallies(table);
    this.wakeList = new DynamoWakeList(table);
  }

  @Test
  void aDraftIsReadAsItWasKept() {
    Draft first = draft(newId(), 1, "b25l");
    Draft second = draft(first.id(), 2, "dHdv");

    assertThat(drafts.find(first.id())).isEmpty();
    assertThat(drafts.keep(first)).isTrue();
    assertThat(drafts.find(first.id())).contains(first);
    assertThat(drafts.keep(second)).isTrue();
    assertThat(drafts.find(first.id())).contains(second);
  }

  @Test
  void ofTwoThatChangeADraftAtOnceOneIsToldToReadAgain() {
    Draft one = draft(newId(), 1, "b25l");
    Draft other = draft(one.id(), 1, "b3RoZXI=");

    assertThat(drafts.keep(one)).isTrue();
    assertThat(drafts.keep(other)).isFalse();
    assertThat(drafts.keep(draft(one.id(), 3, "dGhyZWU="))).isFalse();
    assertThat(drafts.find(one.id())).contains(one);
  }

  @Test
  void aDraftIsRemovedUnlessItWasChanged() {
    Draft first = draft(newId(), 1, "b25l");
    Draft second = draft(first.id(), 2, "dHdv");
    drafts.keep(first);
    drafts.keep(second);

    drafts.remove(first);
    assertThat(drafts.find(first.id())).contains(second);
    drafts.remove(second);
    assertThat(drafts.find(first.id())).isEmpty();
    drafts.remove(second);
  }

  @Test
  void aDraftIsOnTheWakeListFromItsExpiryOn() {
    Draft draft = draft(newId(), 1, "b25l");
    drafts.keep(draft);

    WakeList.Due due = new WakeList.Due.OfDraft(draft.id());
    assertThat(wakeList.due(draft.expiresAt().minusMillis(1), 100, Optional.empty()).items()).doesNotContain(due);
    Patience.eventuallyExactly(
        () -> wakeList.due(draft.expiresAt().plusMillis(1), 100, Optional.empty())
            .items()
            .stream()
            .filter(due::equals)
            .toList(),
        List.of(due));
  }

  @Test
  void everyStretchOfTimeIsCountedByItself() {
    Instant next = NOW.plus(Duration.ofHours(1));
    String who = UUID.randomUUID().toString();

    int last = 0;
    for (int i = 1; i <= MANY; i++) {
      int counted = tallies.countOne("report", who, NOW, next);
      assertThat(counted).isGreaterThan(last);
      last = counted;
    }
    // A lost reply can make one count as several, but never as many as that.
    assertThat(tallies.countOne("mail", who, NOW, next)).isPositive().isLessThan(MANY);
    assertThat(tallies.countOne("report", who, next, next.plusSeconds(1))).isPositive().isLessThan(MANY);
  }

  private static Draft draft(DraftId id, int version, String sealed) {
    return new Draft(id, version, sealed, NOW.plus(Duration.ofDays(1)));
  }

  private static DraftId newId() {
    String uuid = UUID.randomUUID().toString().replace("-", "");
    return new DraftId(uuid + uuid);
  }
}
