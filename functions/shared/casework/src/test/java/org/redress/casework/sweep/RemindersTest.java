package org.redress.casework.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.casework.Case;
import org.redress.casework.CaseFixture;
import org.redress.casework.CaseId;
import org.redress.casework.Change;
import org.redress.casework.Notice;
import org.redress.casework.NoticeFact;
import org.redress.casework.NoticeKind;
import org.redress.casework.Stage;
import org.redress.casework.review.QueueCase;
import org.redress.casework.review.Review;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

class RemindersTest {

  private static final Actor SWEEPER = Actor.function("sweep-cases");
  private static final Duration DAY = Duration.ofDays(1);

  private final CaseFixture world = new CaseFixture();
  private final Reminders reminders = new Reminders(
      world.store, world.store, CaseFixture.TIMES, world, world, SWEEPER);

  @Test
  void aQuestionIsRemindedOfAfterFiveWorkingDaysThreeTimes() {
    CaseId id = asked();
    StringBuilder days = new StringBuilder();
    for (int day = 1; day <= 40; day++) {
      world.pass(DAY);
      days.append(run() > 0 ? day + " " : "");
    }

    // It was asked on a Monday.
    assertThat(days.toString()).isEqualTo("7 14 21 ");
    assertThat(kinds(id)).containsExactly(
        NoticeKind.ACKNOWLEDGEMENT, NoticeKind.QUESTION, NoticeKind.STILL_WAITING, NoticeKind.STILL_WAITING,
        NoticeKind.STILL_WAITING);
    assertThat(world.hinted).contains("send " + id + "/3", "send " + id + "/4", "send " + id + "/5");
  }

  @Test
  void anAnsweredQuestionIsNotRemindedOf() {
    CaseId id = asked();
    Case waiting = world.current(id);
    world.changed(
        Change
            .of(
                waiting, new Stage.Queued(waiting.priority().orElseThrow(), waiting.due().orElseThrow()),
                world.instant(), Actor.REPORTER, TimelineEvent.Kind.QUESTION_ANSWERED)
            .build());
    world.pass(Duration.ofDays(8));

    run();

    assertThat(kinds(id)).doesNotContain(NoticeKind.STILL_WAITING);
  }

  @Test
  void aDayThatSlippedIsToldOnceAndThenTheNextOneCounts() {
    CaseId id = queued();
    LocalDate promised = world.current(id).expectedBy();
    while (!CaseFixture.TIMES.day(world.instant()).equals(promised)) {
      assertThat(run()).isZero();
      world.pass(DAY);
    }
    assertThat(run()).as("it is not over yet").isZero();
    world.pass(Duration.ofDays(3));

    assertThat(run()).isEqualTo(1);
    assertThat(run()).isZero();

    Case told = world.current(id);
    assertThat(told.expectedBy()).isAfter(promised);
    assertThat(told.stage()).isInstanceOf(Stage.Queued.class);
    assertThat(kinds(id)).containsExactly(NoticeKind.ACKNOWLEDGEMENT, NoticeKind.DELAYED);
    assertThat(world.store.of(id).getLast().fact(NoticeFact.EXPECTED_BY)).isEqualTo(told.expectedBy().toString());
    assertThat(world.store.timeline(id).getLast().kind()).isEqualTo(TimelineEvent.Kind.DELAYED);
  }

  @Test
  void twoSweepsAtOnceOweOneMail() {
    CaseId id = asked();
    world.pass(Duration.ofDays(7));
    world.store.faster = Optional.of(this::run);

    assertThat(run()).isZero();

    assertThat(kinds(id).stream().filter(kind -> kind == NoticeKind.STILL_WAITING)).hasSize(1);
  }

  @Test
  void nobodyIsRemindedWhenNobodyWorks() {
    asked();
    world.pass(Duration.ofDays(12));

    assertThat(run()).as("a Saturday").isZero();
  }

  private int run() {
    return reminders.run(world.instant());
  }

  private List<NoticeKind> kinds(CaseId id) {
    return world.store.of(id).stream().map(Notice::kind).toList();
  }

  private CaseId queued() {
    CaseId id = world.opened().id();
    world.screenCase((said, earlier, at) -> CaseFixture.nothingFound(at)).screen(id);
    new QueueCase(world.store, CaseFixture.TIMES, CaseFixture.RULES, world, SWEEPER).queue(id);
    return id;
  }

  private CaseId asked() {
    CaseId id = queued();
    world.changed(Review.start(world.current(id), "una", world.instant()).orElseThrow());
    world.changed(
        Review.ask(world.current(id), "una", CaseFixture.report("Where was it?"), world.instant(), world.random)
            .orElseThrow());
    return id;
  }
}
