package org.redress.casework.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.casework.Case;
import org.redress.casework.CaseFixture;
import org.redress.casework.CaseId;
import org.redress.casework.Change;
import org.redress.casework.NoticeFact;
import org.redress.casework.NoticeKind;
import org.redress.casework.NoticeState;
import org.redress.casework.Stage;
import org.redress.casework.Wake;
import org.redress.casework.report.Details;
import org.redress.casework.report.Language;
import org.redress.casework.report.Report;
import org.redress.casework.report.Reporter;
import org.redress.casework.report.SafeContact;
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
      assertThat(notice.kind()).isEqualTo(NoticeKind.ACKNOWLEDGEMENT);
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
  void nobodyIsWrittenToWhoSaysThatMailsAreNotSafe() {
    Case opened = world.opened(reachable(SafeContact.CASE_PAGE));

    assertThat(world.store.of(opened.id())).isEmpty();
  }

  @Test
  void whoeverSharesAMailboxIsOwedAMailThatSaysNoMoreThanThatThereIsNews() {
    Case opened = world.opened(reachable(SafeContact.DISCREET));

    assertThat(world.store.of(opened.id())).singleElement()
        .satisfies(notice -> assertThat(notice.facts()).containsEntry(NoticeFact.DISCREET, "true"));
    assertThat(world.store.of(world.opened(reachable(SafeContact.ANY)).id())).singleElement()
        .satisfies(notice -> assertThat(notice.facts()).doesNotContainKey(NoticeFact.DISCREET));
  }

  @Test
  void aThreatToLifeIsPromisedTheTimeOfUrgentCases() {
    Report report = CaseFixture.report("words");
    Details threat = new Details(true, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    Case opened = world.opened(new Submission(
        new Report(report.account(), report.posts(), false, List.of(), threat), new Reporter.Anonymous(),
        Optional.empty()));

    assertThat(opened.threatToLife()).isTrue();
    assertThat(opened.expectedBy()).isEqualTo(LocalDate.parse("2026-11-24"));
  }

  @Test
  void theReporterIsSpokenToInTheLanguageTheyReportedIn() {
    Language gaelic = new Language("gd");
    Case opened = world.opened(reachable(SafeContact.ANY).in(gaelic));

    assertThat(opened.access().language()).isEqualTo(gaelic);
    assertThat(world.store.of(opened.id())).singleElement()
        .satisfies(notice -> assertThat(notice.facts()).containsEntry(NoticeFact.LANGUAGE, "gd"));
  }

  private static Submission reachable(SafeContact contact) {
    return new Submission(
        CaseFixture.report("words"),
        new Reporter.Named("Ailsa Example", CaseFixture.named().address(), contact), Optional.empty());
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
    assertThat(change.after().wake()).map(Wake::reason).contains(Wake.Reason.RETENTION);
    assertThat(WithdrawCase.withdraw(change.after(), world.instant())).isEmpty();
  }
}
