package org.redress.casework.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.casework.Case;
import org.redress.casework.CaseFixture;
import org.redress.casework.CaseId;
import org.redress.casework.Change;
import org.redress.casework.Notice;
import org.redress.casework.NoticeState;
import org.redress.casework.Stage;
import org.redress.casework.timeline.Timeline;

class OpenCaseTest {

  private final CaseFixture world = new CaseFixture();

  @Test
  void aReportOpensACaseThatIsToBeScreenedAndAcknowledged() {
    Case opened = world.opened(CaseFixture.submission(Optional.empty()));

    assertThat(opened.stage()).isEqualTo(new Stage.Received());
    assertThat(opened.expectedBy()).isEqualTo(LocalDate.parse("2026-12-07"));
    assertThat(opened.wake().orElseThrow().at()).isEqualTo(CaseFixture.MONDAY.plusSeconds(60));
    assertThat(world.store.of(opened.id())).singleElement().satisfies(notice -> {
      assertThat(notice.kind()).isEqualTo(Notice.Kind.ACKNOWLEDGEMENT);
      assertThat(notice.state()).isEqualTo(new NoticeState.Pending());
    });
    assertThat(world.hinted).containsExactly("screen " + opened.id(), "send " + opened.id() + "/1");
    assertThat(Timeline.check(opened.id().value(), world.store.timeline(opened.id()), opened.lastHash()))
        .isEqualTo(new Timeline.Check.Whole(1));
  }

  @Test
  void anAnonymousReportOwesNoMail() {
    Case opened = world.openedAnonymously();

    assertThat(world.store.of(opened.id())).isEmpty();
    assertThat(opened.noticesOwed()).isZero();
    assertThat(world.hinted).containsExactly("screen " + opened.id());
  }

  @Test
  void theSameKeyWithTheSameContentGivesTheSameCase() {
    Case first = world.opened(CaseFixture.submission(Optional.of("key-1")));
    Case second = world.opened(CaseFixture.submission(Optional.of("key-1")));

    assertThat(second).isEqualTo(first);
    assertThat(world.hinted).hasSize(2);
  }

  @Test
  void theSameKeyWithOtherContentIsRefused() {
    world.opened(CaseFixture.submission(Optional.of("key-1")));

    OpenCase.Result result = world.openCase()
        .open(new Submission(CaseFixture.report("other words"), CaseFixture.named(), Optional.of("key-1")));

    assertThat(result).isEqualTo(new OpenCase.Result.KeyUsedForOtherContent());
  }

  @Test
  void theTimelineHoldsNoPersonalDataButInItsPersonalPart() {
    Case opened = world.opened(CaseFixture.submission(Optional.empty()));

    var event = world.store.timeline(opened.id()).getFirst();

    assertThat(event.facts().toString()).doesNotContain("ailsa", "Ailsa", "ashamed");
    assertThat(event.personal().orElseThrow().values()).containsOnlyKeys("name", "email", "report");
    assertThat(event.withoutPersonalPart().toString()).doesNotContain("ailsa", "Ailsa");
  }

  @Test
  void aReporterCanTakeAReportBackUntilItIsDecided() {
    CaseId id = world.opened(CaseFixture.submission(Optional.empty())).id();
    Change change = WithdrawCase.withdraw(world.current(id), world.instant()).orElseThrow();

    assertThat(change.after().stage()).isEqualTo(new Stage.Withdrawn());
    assertThat(change.after().wake()).isEmpty();
    assertThat(WithdrawCase.withdraw(change.after(), world.instant())).isEmpty();
  }
}
