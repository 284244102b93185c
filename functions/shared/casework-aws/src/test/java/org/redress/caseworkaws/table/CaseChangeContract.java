package org.redress.caseworkaws.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.redress.casework.Access;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.CaseStore.Committed;
import org.redress.casework.Change;
import org.redress.casework.Notice;
import org.redress.casework.NoticeFact;
import org.redress.casework.NoticeId;
import org.redress.casework.NoticeKind;
import org.redress.casework.Outcome;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.Wake;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.mail.SeenMail;
import org.redress.casework.report.Language;
import org.redress.casework.report.Message;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.PersonalPart;
import org.redress.casework.timeline.Timeline;
import org.redress.casework.timeline.TimelineEvent;

/** What changing a case must do in every {@link CaseStore}. */
abstract class CaseChangeContract extends CaseContract {

  CaseChangeContract(Stores stores) {
    super(stores);
  }

  @Test
  void aChangeIsKeptWithItsScreeningAndItsNotice() {
    Case received = opened();
    NoticeId second = new NoticeId(received.id(), 2);
    Notice owed = Notice.owed(
        second, NoticeKind.ACKNOWLEDGEMENT, CaseFixture.ADDRESS, Map.of(), CaseFixture.NOW);
    ScreeningResult result = CaseFixture.result();
    Change change = Change
        .of(received, new Stage.Screened(), CaseFixture.NOW, Actor.function("test"), TimelineEvent.Kind.SCREENED)
        .screening(result)
        .notice(owed)
        .build();

    assertThat(cases.commit(change)).isEqualTo(new Committed.Kept());

    assertThat(cases.findWithScreening(received.id()))
        .contains(new CaseStore.CaseWithScreening(change.after(), Optional.of(result)));
    assertThat(stores.notices().find(second)).contains(owed);
    assertThat(timeline(received.id())).last().isEqualTo(change.event());
  }

  @Test
  void whatIsSaidLaterIsKeptInOrderAndTheReportStays() {
    Case first = commit(CaseFixture.said(opened(), "key 1", OTHER_REPORT));
    Case between = commit(CaseFixture.remark(first, "something else"));
    Change last = CaseFixture.said(between, "key 2", CaseFixture.REPORT);
    commit(last);

    CaseId id = first.id();
    assertThat(Patience.all(from -> cases.messages(id, from))).extracting(Message::words)
        .containsExactly(OTHER_REPORT, CaseFixture.REPORT);
    assertThat(Patience.all(from -> cases.messages(id, from))).last().isEqualTo(last.message().orElseThrow());
    assertThat(cases.findWithReport(id).orElseThrow().report()).isEqualTo(CaseFixture.REPORT);
  }

  @Test
  void whatIsSaidLaterIsToBeScreenedUntilAScreeningHasReadIt() {
    Case screened = commit(CaseFixture.screened(opened(), CaseFixture.result().readingTo(1)));
    Case queued = commit(CaseFixture.queued(screened, Priority.LOW, CaseFixture.NOW));
    Case said = commit(CaseFixture.said(queued, "key", OTHER_REPORT));

    assertThat(cases.find(said.id())).contains(said);
    assertThat(said.isToBeScreened()).isTrue();
    assertThat(said.wake()).contains(Wake.first(CaseFixture.NOW, Wake.Reason.SCREENING));

    Case again = commit(CaseFixture.screened(said, CaseFixture.result().readingTo(4)));

    assertThat(cases.find(said.id())).contains(again);
    assertThat(again.isToBeScreened()).isFalse();
    assertThat(cases.findWithScreening(said.id()).orElseThrow().screening()).map(ScreeningResult::readTo).contains(4);
  }

  @Test
  void aChangeWhoseRequestWasSeenIsRefusedAndNothingOfItIsKept() {
    Case first = commit(CaseFixture.said(opened(), "one key", OTHER_REPORT));
    Change again = CaseFixture.said(first, "one key", OTHER_REPORT);

    assertThat(cases.commit(again)).isEqualTo(new Committed.Stale());

    assertThat(cases.find(first.id())).contains(first);
    assertThat(Patience.all(from -> cases.messages(first.id(), from))).hasSize(1);
    assertThat(stores.mailMemory().seen(again.request().orElseThrow())).contains(new SeenMail(first.id(), false));
  }

  @Test
  void theLastOfSeveralScreeningsIsRead() {
    Case once = commit(CaseFixture.screened(opened(), CaseFixture.result()));
    ScreeningResult second = ScreeningResult.notScreened(CaseFixture.NOW, "a second try failed");
    Case twice = commit(CaseFixture.screened(once, second));

    assertThat(cases.findWithScreening(once.id())).contains(
        new CaseStore.CaseWithScreening(twice, Optional.of(second)));
  }

  @Test
  void everyStageIsKept() {
    TreeSet<ClauseId> clauses = new TreeSet<>(List.of(new ClauseId("harassment"), new ClauseId("threats")));
    Outcome duplicate = new Outcome.Duplicate(CaseFixture.newId());
    for (List<Stage> life : List.<List<Stage>>of(
        List.of(
            new Stage.Screened(), new Stage.Queued(Priority.URGENT, CaseFixture.NOW),
            new Stage.InReview(Priority.LOW, CaseFixture.NOW, "reviewer-1"),
            new Stage.AwaitingReporter(Priority.HIGH, CaseFixture.NOW), new Stage.Withdrawn()),
        List.of(
            new Stage.Screened(), new Stage.Queued(Priority.LOW, CaseFixture.NOW),
            new Stage.InReview(Priority.LOW, CaseFixture.NOW, "reviewer-1"),
            new Stage.AwaitingApproval(Priority.LOW, CaseFixture.NOW, "reviewer-1", new Outcome.Referred(clauses)),
            new Stage.Decided(new Outcome.Referred(clauses)),
            new Stage.Decided(new Outcome.ResolvedInformally(clauses)),
            new Stage.Decided(new Outcome.NotUpheld()), new Stage.Closed(new Outcome.OutsideCode(), CaseFixture.NOW),
            new Stage.Closed(new Outcome.NotEnoughInformation(), CaseFixture.NOW),
            new Stage.Closed(duplicate, CaseFixture.NOW.plusMillis(1)),
            new Stage.Appealed(Priority.NORMAL, CaseFixture.NOW, duplicate)),
        List.of(
            new Stage.Screened(), new Stage.Queued(Priority.LOW, CaseFixture.NOW),
            new Stage.Merged(CaseFixture.newId())))) {
      Case last = opened();
      for (Stage stage : life) {
        last = commit(
            Change.of(last, stage, CaseFixture.NOW, Actor.reviewer("reviewer-1"), TimelineEvent.Kind.DECIDED)
                .personal(PersonalPart.of(Map.of(Change.REASON, "It is so."), new SplittableRandom()))
                .build());
        assertThat(cases.find(last.id())).contains(last);
      }
    }
  }

  @Test
  void howTheReporterGetsBackIsKept() {
    Case opened = opened();
    Case renewed = commit(
        Change.remark(opened, CaseFixture.NOW, Actor.REPORTER, TimelineEvent.Kind.RECEIPT_CODE_RENEWED)
            .access(opened.access().confirmed().renewed(CaseFixture.NOW))
            .expectedBy(opened.expectedBy().plusDays(1))
            .tell(NoticeKind.RECEIPT_CODE, Map.of(NoticeFact.GENERATION, "2"))
            .build());

    assertThat(cases.find(opened.id())).contains(renewed);
    assertThat(renewed.access()).isEqualTo(new Access(2, Optional.of(CaseFixture.NOW), true, new Language("gd")));
    assertThat(stores.notices().find(new NoticeId(opened.id(), 2)).orElseThrow().facts())
        .containsEntry(NoticeFact.GENERATION, "2")
        .containsEntry(NoticeFact.LANGUAGE, "gd")
        .containsEntry(NoticeFact.EXPECTED_BY, renewed.expectedBy().toString());
  }

  @Test
  void aRequestIsRememberedWithItsContent() {
    Change said = CaseFixture.said(opened(), "one key", OTHER_REPORT);
    assertThat(stores.requests().contentOf(said.request().orElseThrow())).isEmpty();
    commit(said);

    assertThat(stores.requests().contentOf(said.request().orElseThrow())).contains(OTHER_REPORT.digest());
  }

  @Test
  void aChangeOfACaseThatHasMovedOnIsRefusedAndNothingOfItIsKept() {
    Case received = opened();
    Case moved = commit(CaseFixture.remark(received, "first"));

    assertThat(cases.commit(CaseFixture.screened(received, CaseFixture.result()))).isEqualTo(new Committed.Stale());

    assertThat(cases.findWithScreening(received.id())).contains(
        new CaseStore.CaseWithScreening(moved, Optional.empty()));
    assertThat(timeline(received.id())).hasSize(2);
  }

  @Test
  void theSameChangeAgainIsKeptOnce() {
    Change change = CaseFixture.remark(opened(), "once");
    cases.commit(change);

    assertThat(cases.commit(change)).isEqualTo(new Committed.Kept());

    assertThat(timeline(change.after().id())).hasSize(2);
  }

  @Test
  void ofManyChangesOfOneVersionExactlyOneIsKept() throws Exception {
    Case received = opened();
    List<Change> changes = IntStream.range(0, THREADS)
        .mapToObj(i -> CaseFixture.remark(received, "thread " + i))
        .toList();

    List<Committed> ends = together(
        changes.stream().map(change -> (Job<Committed>) () -> cases.commit(change)).toList());

    assertThat(Collections.frequency(ends, new Committed.Kept())).isEqualTo(1);
    assertThat(cases.find(received.id()))
        .contains(changes.get(ends.indexOf(new Committed.Kept())).after());
  }

  @Test
  void theTimelineHoldsAfterManyChangesByMany() throws Exception {
    CaseId id = opened().id();
    List<Job<Boolean>> jobs = IntStream.range(0, THREADS).mapToObj(i -> (Job<Boolean>) () -> {
      while (cases.commit(
          CaseFixture.remark(cases.find(id).orElseThrow(), "thread " + i)) instanceof Committed.Stale) {
        Thread.onSpinWait();
      }
      return true;
    }).toList();

    together(jobs);

    Case last = cases.find(id).orElseThrow();
    assertThat(last.version()).isEqualTo(THREADS + 1);
    assertThat(Timeline.check(id.value(), timeline(id), last.lastHash())).isEqualTo(
        new Timeline.Check.Whole(THREADS + 1));
  }

  @Test
  void aLongTimelineIsReadPageByPage() {
    Case last = opened();
    for (int i = 0; i < 110; i++) {
      last = commit(CaseFixture.remark(last, "event " + i));
    }
    CaseId id = last.id();

    assertThat(cases.timeline(id, Optional.empty()).next()).isPresent();
    assertThat(Timeline.check(id.value(), timeline(id), last.lastHash())).isEqualTo(new Timeline.Check.Whole(111));
  }

  @Test
  void aCaseIsPostponedWithoutBeingChanged() {
    Case received = opened();
    Wake next = received.wake().orElseThrow().hintedAt(CaseFixture.NOW.plusSeconds(60));

    assertThat(cases.postpone(received, next)).isTrue();

    assertThat(cases.find(received.id())).contains(received.withWake(next));
    assertThat(timeline(received.id())).hasSize(1);
  }

  @Test
  void ofManyWhoPostponeACaseExactlyOneDoes() throws Exception {
    Case received = opened();
    Wake next = received.wake().orElseThrow().hintedAt(CaseFixture.NOW.plusSeconds(60));
    Job<Boolean> postpone = () -> cases.postpone(received, next);

    List<Boolean> ends = together(Collections.nCopies(THREADS, postpone));

    assertThat(Collections.frequency(ends, true)).isEqualTo(1);
  }

  @Test
  void aCaseThatHasMovedOnIsNotPostponed() {
    Case received = opened();
    Wake next = received.wake().orElseThrow().hintedAt(CaseFixture.NOW);
    Case moved = commit(CaseFixture.screened(received, CaseFixture.result()));

    assertThat(cases.postpone(received, next)).isFalse();

    assertThat(cases.find(received.id())).contains(moved);
  }

  @Test
  void aCaseThatWaitedForNothingCanBeGivenATime() {
    Case queued = commit(CaseFixture.queued(screened(opened()), Priority.NORMAL, CaseFixture.NOW));
    Wake next = new Wake(CaseFixture.NOW, Wake.Reason.QUEUING, 0);

    assertThat(cases.postpone(queued, next)).isTrue();
    assertThat(cases.postpone(queued, next)).isFalse();

    assertThat(cases.find(queued.id())).contains(queued.withWake(next));
  }
}
