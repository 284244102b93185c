package org.redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

class TransitionsTest {

  private final CaseFixture world = new CaseFixture();

  @Test
  void aStageThatMayNotFollowIsRefused() {
    Case received = world.opened();

    assertThatIllegalStateException().isThrownBy(
        () -> Change
            .of(
                received, new Stage.Decided(new Outcome.NotUpheld()), CaseFixture.MONDAY, Actor.reviewer("rory"),
                TimelineEvent.Kind.DECIDED)
            .build())
        .withMessageContaining("DECIDED");
  }

  @ParameterizedTest
  @EnumSource
  void everyStageIsReachedFromTheFirst(Stage.Name stage) {
    Set<Stage.Name> reached = EnumSet.of(Stage.Name.RECEIVED);
    for (int step = 0; step < Stage.Name.values().length; step++) {
      Set<Stage.Name> next = EnumSet.copyOf(reached);
      reached.forEach(from -> next.addAll(Transitions.from(from)));
      reached = next;
    }
    assertThat(reached).contains(stage);
  }

  @Test
  void whatIsTakenBackStaysSo() {
    assertThat(Transitions.from(Stage.Name.WITHDRAWN)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"CLOSED", "MERGED"})
  void whatIsOverForReviewersCanBeReopened(Stage.Name stage) {
    assertThat(Transitions.from(stage)).contains(Stage.Name.QUEUED);
  }

  @Test
  void aReportIsTakenBackOnlyBeforeItIsDecided() {
    assertThat(EnumSet.allOf(Stage.Name.class))
        .filteredOn(from -> Transitions.from(from).contains(Stage.Name.WITHDRAWN))
        .containsExactly(
            Stage.Name.RECEIVED, Stage.Name.SCREENED, Stage.Name.QUEUED, Stage.Name.IN_REVIEW,
            Stage.Name.AWAITING_REPORTER, Stage.Name.AWAITING_APPROVAL);
  }
}
