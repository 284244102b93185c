package org.redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.casework.intake.WithdrawCase;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

class CaseChangesTest {

  private final CaseFixture world = new CaseFixture();
  private final CaseChanges changes = new CaseChanges(world.store);

  @Test
  void aChangeBeginsAgainWhenAnotherCameFirst() {
    CaseId id = world.opened().id();
    world.store.faster = Optional.of(() -> remark(id));

    CaseChanges.Result result = changes.change(id, open -> WithdrawCase.withdraw(open, world.instant()));

    assertThat(result).isInstanceOf(CaseChanges.Result.Changed.class);
    assertThat(world.current(id).version()).isEqualTo(3);
    assertThat(world.current(id).stage()).isEqualTo(new Stage.Withdrawn());
  }

  @Test
  void aChangeThatIsAlwaysBeatenIsLeftForLater() {
    CaseId id = world.opened().id();

    assertThatThrownBy(() -> changes.change(id, open -> {
      world.store.faster = Optional.of(() -> remark(id));
      return WithdrawCase.withdraw(open, world.instant());
    })).isInstanceOf(CaseChanges.BusyException.class);

    assertThat(world.current(id).stage()).isEqualTo(new Stage.Received());
  }

  @Test
  void aCaseThatIsNotThereLeavesNothingToDo() {
    assertThat(changes.change(new CaseId("0000000000"), open -> WithdrawCase.withdraw(open, world.instant())))
        .isEqualTo(new CaseChanges.Result.NothingToDo());
  }

  private void remark(CaseId id) {
    world.store.commit(
        Change
            .remark(
                world.current(id), world.instant(), Actor.function("somebody"), TimelineEvent.Kind.ATTEMPT_FAILED)
            .build());
  }
}
