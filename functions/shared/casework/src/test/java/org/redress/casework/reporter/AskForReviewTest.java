package org.redress.casework.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.redress.casework.Case;
import org.redress.casework.NoticeKind;
import org.redress.casework.Outcome;
import org.redress.casework.Priority;
import org.redress.casework.Stage;

class AskForReviewTest {

  private final ReporterWorld world = new ReporterWorld();

  @Test
  void aClosedCaseIsReviewedWhenItsReporterAsksInTime() {
    Case closed = world.closed();
    world.cases.pass(Duration.ofDays(28).minusMillis(1));

    world.appealing.ask(closed.id(), ReporterWorld.said("It was not only that post.", "k"));

    Case appealed = world.cases.current(closed.id());
    assertThat(appealed.stage()).isEqualTo(
        new Stage.Appealed(Priority.NORMAL, Instant.parse("2027-01-04T17:00:00Z"), new Outcome.NotUpheld()));
    assertThat(appealed.expectedBy()).isEqualTo(LocalDate.parse("2027-01-04"));
    assertThat(appealed.appeals()).isEqualTo(1);
    assertThat(world.messages(appealed)).hasSize(1);
    assertThat(world.owed(appealed)).endsWith(NoticeKind.APPEAL_RECEIVED);
    assertThat(world.appealing.ask(closed.id(), ReporterWorld.said("It was not only that post.", "k")))
        .isEqualTo(new Reaction.Done(appealed));
  }

  @Test
  void whoeverAsksTooLateIsRefused() {
    Case closed = world.closed();
    world.cases.pass(Duration.ofDays(28));

    assertThat(world.appealing.ask(closed.id(), ReporterWorld.said("Late."))).isEqualTo(new Reaction.NotPossible());

    assertThat(ReporterWorld.PERIOD.endFor(closed)).contains(world.cases.instant());
    assertThat(world.cases.current(closed.id())).isEqualTo(closed);
  }

  @Test
  void anOutcomeIsReviewedOnce() {
    Case closed = world.closed();
    world.appealing.ask(closed.id(), ReporterWorld.said("Once."));

    assertThat(world.appealing.ask(closed.id(), ReporterWorld.said("Twice."))).isEqualTo(new Reaction.NotPossible());

    assertThat(ReporterWorld.PERIOD.endFor(world.cases.current(closed.id()))).isEmpty();
  }

  @Test
  void anOutcomeThatIsNotThereIsNotReviewed() {
    assertThat(world.appealing.ask(world.inReview().id(), ReporterWorld.said("Now.")))
        .isEqualTo(new Reaction.NotPossible());
  }
}
