package org.redress.casework.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.NoticeId;
import org.redress.casework.NoticeKind;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.intake.WithdrawCase;
import org.redress.casework.report.Message;
import org.redress.casework.report.Report;
import org.redress.casework.timeline.Timeline;
import org.redress.casework.timeline.TimelineEvent;

class AddInformationTest {

  private final ReporterWorld world = new ReporterWorld();

  @Test
  void whatIsAddedIsTheReportersAndLeavesTheCaseWhereItIs() {
    Case queued = world.queued();

    Reaction reaction = world.adding.add(queued.id(), ReporterWorld.said("There is more."));

    Case after = world.cases.current(queued.id());
    assertThat(reaction).isEqualTo(new Reaction.Done(after));
    assertThat(after.stage()).isEqualTo(queued.stage());
    assertThat(world.messages(after)).singleElement().satisfies(message -> {
      assertThat(message.standing()).isEqualTo(Message.Standing.REPORTER);
      assertThat(message.direction()).isEqualTo(Message.Direction.IN);
      assertThat(message.words().account()).isEqualTo("There is more.");
    });
    assertThat(Timeline.check(after.id().value(), world.cases.store.timeline(after.id()), after.lastHash()))
        .isInstanceOf(Timeline.Check.Whole.class);
  }

  @Test
  void theSameKeyAddsOnceAndOtherWordsUnderItAreRefused() {
    Case queued = world.queued();
    world.adding.add(queued.id(), ReporterWorld.said("There is more.", "k"));
    Case after = world.cases.current(queued.id());

    assertThat(world.adding.add(queued.id(), ReporterWorld.said("There is more.", "k")))
        .isEqualTo(new Reaction.Done(after));
    assertThat(world.adding.add(queued.id(), ReporterWorld.said("Something else.", "k")))
        .isEqualTo(new Reaction.KeyUsedForOtherContent());
    assertThat(world.adding.answer(queued.id(), ReporterWorld.said("There is more.", "k")))
        .isEqualTo(new Reaction.KeyUsedForOtherContent());
    assertThat(world.messages(after)).hasSize(1);
    assertThat(world.cases.current(queued.id())).isEqualTo(after);
  }

  @Test
  void theSameKeyForAnotherCaseIsAnotherRequest() {
    Case one = world.queued();
    Case other = world.queued();
    world.adding.add(one.id(), ReporterWorld.said("There is more.", "k"));

    world.adding.add(other.id(), ReporterWorld.said("Something else.", "k"));

    assertThat(world.messages(world.cases.current(other.id()))).hasSize(1);
  }

  @Test
  void aQuestionIsAMessageToTheReporterWhoIsToldOfIt() {
    Case asked = world.asked();

    assertThat(asked.stage()).isEqualTo(
        new Stage.AwaitingReporter(Priority.NORMAL, Instant.parse("2026-12-07T17:00:00Z")));
    assertThat(world.messages(asked)).singleElement()
        .satisfies(message -> assertThat(message.direction()).isEqualTo(Message.Direction.OUT));
    assertThat(world.owed(asked)).containsExactly(NoticeKind.ACKNOWLEDGEMENT, NoticeKind.QUESTION);
  }

  @Test
  void anAnswerBringsTheCaseBackToTheQueueWithItsTimeCountedAfresh() {
    Case asked = world.asked();
    world.cases.pass(Duration.ofDays(7));

    world.adding.answer(asked.id(), ReporterWorld.said("It was the second one.", "k"));

    Case after = world.cases.current(asked.id());
    assertThat(after.stage()).isEqualTo(
        new Stage.Queued(Priority.NORMAL, Instant.parse("2026-12-14T17:00:00Z")));
    assertThat(after.expectedBy()).isEqualTo(LocalDate.parse("2026-12-14"));
    assertThat(world.kinds(after)).endsWith(
        TimelineEvent.Kind.QUESTION_ASKED, TimelineEvent.Kind.QUESTION_ANSWERED);
    assertThat(world.owed(after)).endsWith(NoticeKind.ANSWER_RECEIVED);
    assertThat(world.cases.hinted).contains("send " + new NoticeId(after.id(), 3));

    world.adding.answer(asked.id(), ReporterWorld.said("It was the second one.", "k"));
    assertThat(world.cases.current(asked.id())).isEqualTo(after);
  }

  @Test
  void whatIsAddedWhileAQuestionIsOpenIsNoAnswer() {
    Case asked = world.asked();

    world.adding.add(asked.id(), ReporterWorld.said("By the way."));

    assertThat(world.cases.current(asked.id()).stage()).isEqualTo(asked.stage());
  }

  @Test
  void anAnswerToWhatIsNoLongerAskedIsKept() {
    Case queued = world.queued();

    assertThat(world.adding.answer(queued.id(), ReporterWorld.said("Late."))).isInstanceOf(Reaction.Done.class);

    assertThat(world.cases.current(queued.id()).stage()).isEqualTo(queued.stage());
    assertThat(world.messages(queued)).hasSize(1);
  }

  @Test
  void nothingIsAddedWhereNobodyWillReadIt() {
    Case withdrawn = world.commit(WithdrawCase.withdraw(world.queued(), world.cases.instant()));

    assertThat(world.adding.add(withdrawn.id(), ReporterWorld.said("More."))).isEqualTo(new Reaction.NotPossible());
    assertThat(world.adding.add(CaseId.NOBODYS, ReporterWorld.said("More."))).isEqualTo(new Reaction.NotPossible());
  }

  @Test
  void somethingThatWasFasterDoesNotKeepAnAnswerOut() {
    Case asked = world.asked();
    world.cases.store.faster = Optional.of(() -> world.adding.add(asked.id(), ReporterWorld.said("Wait.")));

    world.adding.answer(asked.id(), ReporterWorld.said("The second one."));

    assertThat(world.cases.current(asked.id()).stage()).isInstanceOf(Stage.Queued.class);
    assertThat(world.messages(asked)).extracting(Message::words).extracting(Report::account)
        .containsExactly("Which account was it?", "Wait.", "The second one.");
  }
}
