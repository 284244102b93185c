package org.redress.casework.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.casework.Case;
import org.redress.casework.CaseFixture;
import org.redress.casework.Change;
import org.redress.casework.Notice;
import org.redress.casework.NoticeKind;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.report.Report;
import org.redress.casework.review.UrgentAlert;
import org.redress.casework.sweep.Reminders;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

class ImportedCaseTest {

  private static final Actor OPERATOR = Actor.operator("morag");

  private final CaseFixture world = new CaseFixture();

  @Test
  void theSameReportIsTheSameCaseAndTheTimelineSaysWhoBroughtItIn() {
    Case first = world.opened(imported("words", true));

    assertThat(world.opened(imported("words", true))).isEqualTo(first);
    assertThat(world.opened(imported("other words", true)).id()).isNotEqualTo(first.id());
    assertThat(world.store.timeline(first.id()).getFirst().actor()).isEqualTo(OPERATOR);
  }

  @Test
  void itIsKnownAgainForGood() {
    assertThat(imported("words", true).request().orElseThrow().lasting()).isTrue();
    assertThat(CaseFixture.submission(Optional.of("key")).request().orElseThrow().lasting()).isFalse();
  }

  @Test
  void nobodyIsToldOfAQuietOneHoweverLongItWaitsAndHoweverUrgentItIs() {
    Case quiet = queued(world.opened(imported("words", true)), Priority.URGENT);
    UrgentAlert alert = new UrgentAlert(Optional.of(new EmailAddress("duty@example.org")));

    world.pass(Duration.ofDays(30));
    remind();

    assertThat(world.store.of(quiet.id())).isEmpty();
    assertThat(world.current(quiet.id()).expectedBy()).as("the day slips all the same").isAfter(quiet.expectedBy());
    Case before = world.opened(imported("other words", true));
    assertThat(alert.owed(before, urgent(), world.instant())).isEmpty();
    assertThat(alert.owed(world.opened(imported("third words", false)), urgent(), world.instant())).isPresent();
  }

  @Test
  void onceSomebodyHasWrittenToTheReporterItIsACaseLikeAnyOther() {
    Case quiet = queued(world.opened(imported("words", true)), Priority.NORMAL);
    world.changed(
        Change.remark(quiet, world.instant(), Actor.reviewer("kirsty"), TimelineEvent.Kind.QUESTION_ASKED)
            .tell(NoticeKind.QUESTION)
            .build());

    assertThat(world.current(quiet.id()).access().quiet()).isFalse();
    world.pass(Duration.ofDays(30));
    remind();

    assertThat(world.store.of(quiet.id())).extracting(Notice::kind)
        .containsExactly(NoticeKind.QUESTION, NoticeKind.DELAYED);
  }

  @Test
  void whereNotifyingIsMeantItIsAcknowledged() {
    Case told = world.opened(imported("words", false));

    assertThat(told.access().quiet()).isFalse();
    assertThat(world.store.of(told.id())).extracting(Notice::kind).containsExactly(NoticeKind.ACKNOWLEDGEMENT);
  }

  @Test
  void theSameIdWithOtherContentIsRefused() {
    Report other = CaseFixture.report("other words");
    world.opened(as("17", CaseFixture.report("words")));

    assertThat(world.openCase().open(as("17", other))).isEqualTo(new OpenCase.Result.KeyUsedForOtherContent());
  }

  private static Submission as(String id, Report report) {
    return Submission.imported(
        report, CaseFixture.named(), Optional.of(Submission.importKey(id, report, CaseFixture.named())), Map.of(),
        new Submission.Imported(OPERATOR, true));
  }

  private static Submission imported(String words, boolean quiet) {
    return Submission.imported(
        CaseFixture.report(words), CaseFixture.named(), Optional.empty(), Map.of(),
        new Submission.Imported(OPERATOR, quiet));
  }

  private Case queued(Case opened, Priority priority) {
    Case screened = world.changed(
        Change.of(opened, new Stage.Screened(), world.instant(), OPERATOR, TimelineEvent.Kind.SCREENED).build());
    return world.changed(
        Change.of(
            screened, new Stage.Queued(priority, world.instant()), world.instant(), OPERATOR,
            TimelineEvent.Kind.QUEUED)
            .build());
  }

  private Stage urgent() {
    return new Stage.Queued(Priority.URGENT, world.instant());
  }

  private void remind() {
    new Reminders(world.store, world.store, CaseFixture.TIMES, world, world, Actor.function("sweep-cases"))
        .run(world.instant().plus(Duration.ofMinutes(1)));
  }
}
