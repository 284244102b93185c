package org.redress.casework.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.casework.Case;
import org.redress.casework.CaseFixture;
import org.redress.casework.CaseId;
import org.redress.casework.Stage;
import org.redress.casework.Wake;
import org.redress.casework.finding.Severity;
import org.redress.casework.timeline.TimelineEvent;

class ScreenCaseTest {

  private final CaseFixture world = new CaseFixture();

  @Test
  void aReceivedCaseIsScreenedAndHandedOn() {
    CaseId id = world.opened().id();

    screenCase((said, earlier, at) -> CaseFixture.found(at, Severity.HIGH)).screen(id);

    assertThat(world.current(id).stage()).isEqualTo(new Stage.Screened());
    assertThat(world.current(id).wake().orElseThrow().reason()).isEqualTo(Wake.Reason.QUEUING);
    assertThat(world.store.screening(id).orElseThrow().flagged()).hasSize(1);
    assertThat(world.hinted).endsWith("queue " + id);
  }

  @Test
  void aCaseIsScreenedOnceHoweverOftenTheHintComes() {
    CaseId id = world.opened().id();
    ScreenCase screenCase = screenCase((said, earlier, at) -> CaseFixture.nothingFound(at));
    screenCase.screen(id);
    screenCase.screen(id);

    assertThat(world.current(id).screenings()).isEqualTo(1);
    assertThat(world.current(id).version()).isEqualTo(2);
    assertThat(world.hinted.stream().filter(hint -> hint.startsWith("queue"))).hasSize(1);
  }

  @Test
  void aFailingScreenerLeavesItsKindOnTheCaseOnce() {
    Case opened = world.opened();
    ScreenCase failing = screenCase((said, earlier, at) -> {
      throw new IllegalStateException("about " + said.report().account());
    });

    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> failing.screen(opened.id())).isInstanceOf(ScreenCase.ScreeningFailedException.class)
          .hasMessageNotContaining(CaseFixture.report("").account());
    }

    Case after = world.current(opened.id());
    assertThat(after.stage()).isEqualTo(new Stage.Received());
    assertThat(after.setback()).contains("IllegalStateException");
    assertThat(after.wake()).isEqualTo(opened.wake());
    assertThat(world.store.timeline(opened.id())).extracting(TimelineEvent::kind)
        .containsExactly(TimelineEvent.Kind.OPENED, TimelineEvent.Kind.ATTEMPT_FAILED);
  }

  @Test
  void aScreeningThatSucceedsInTheEndClearsTheSetback() {
    CaseId id = world.opened().id();
    assertThatThrownBy(() -> screenCase((said, earlier, at) -> {
      throw new IllegalStateException();
    }).screen(id)).isInstanceOf(ScreenCase.ScreeningFailedException.class);

    screenCase((said, earlier, at) -> CaseFixture.nothingFound(at)).screen(id);

    assertThat(world.current(id).setback()).isEqualTo(Optional.empty());
  }

  private ScreenCase screenCase(Screener screener) {
    return world.screenCase(screener);
  }
}
