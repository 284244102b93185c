package org.redress.caseworkaws.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.CaseStore.Committed;
import org.redress.casework.CaseStore.Opened;
import org.redress.casework.CaseSummary;
import org.redress.casework.Change;
import org.redress.casework.Notice;
import org.redress.casework.NoticeId;
import org.redress.casework.Opening;
import org.redress.casework.Outcome;
import org.redress.casework.Page;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.Wake;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.report.Post;
import org.redress.casework.report.Report;
import org.redress.casework.report.Reporter;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.Timeline;
import org.redress.casework.timeline.TimelineEvent;

/** What every {@link CaseStore} must do. */
abstract class CaseStoreContract {

  private static final int THREADS = 20;
  private static final Report OTHER_REPORT = new Report(
      "Something else happened.", List.<Post>of(), false, List.<ClauseId>of());

  private final Stores stores;
  private final CaseStore cases;

  CaseStoreContract(Stores stores) {
    this.stores = stores;
    this.cases = stores.cases();
  }

  @Test
  void aCaseIsReadAsItWasOpened() {
    Opening opening = CaseFixture.opening();

    assertThat(cases.open(opening)).isEqualTo(new Opened.Kept());

    CaseId id = opening.opened().id();
    assertThat(cases.find(id)).contains(opening.opened());
    assertThat(cases.findWithReport(id)).contains(new CaseStore.CaseWithReport(opening.opened(), opening.report()));
    assertThat(cases.findWithScreening(id)).contains(
        new CaseStore.CaseWithScreening(opening.opened(), Optional.empty()));
    assertThat(stores.notices().of(id)).containsExactly(opening.notice().orElseThrow());
    assertThat(timeline(id)).containsExactly(opening.event());
  }

  @Test
  void everyKindOfReporterIsKept() {
    List<Reporter> reporters = List.of(
        new Reporter.Anonymous(),
        new Reporter.Confidential(Optional.empty(), Optional.of(CaseFixture.ADDRESS)),
        new Reporter.Confidential(Optional.of("Ada Example"), Optional.empty()),
        new Reporter.Named("Ada Example", Optional.empty()));

    for (Reporter reporter : reporters) {
      Opening opening = CaseFixture.opening(CaseFixture.newId(), OTHER_REPORT, reporter, Optional.empty());
      cases.open(opening);
      assertThat(cases.findWithReport(opening.opened().id()))
          .contains(new CaseStore.CaseWithReport(opening.opened(), OTHER_REPORT));
    }
  }

  @Test
  void thereIsNoCaseWhereNoneWasOpened() {
    CaseId id = CaseFixture.newId();

    assertThat(cases.find(id)).isEmpty();
    assertThat(cases.findWithReport(id)).isEmpty();
    assertThat(cases.findWithScreening(id)).isEmpty();
    assertThat(timeline(id)).isEmpty();
    assertThat(cases.commit(CaseFixture.remark(CaseFixture.opening().opened(), "nothing"))).isEqualTo(
        new Committed.Stale());
  }

  @Test
  void openingTheSameCaseAgainChangesNothing() {
    Opening opening = CaseFixture.opening();
    cases.open(opening);
    Case changed = commit(CaseFixture.remark(opening.opened(), "meanwhile"));

    assertThat(cases.open(opening)).isEqualTo(new Opened.Kept());

    assertThat(cases.find(opening.opened().id())).contains(changed);
  }

  @Test
  void theSameRequestWithTheSameContentLeadsToTheSameCase() {
    Opening first = CaseFixture.openingFor("key", CaseFixture.REPORT);
    Opening second = CaseFixture.openingFor("key", CaseFixture.REPORT);
    cases.open(first);

    assertThat(cases.open(second)).isEqualTo(new Opened.Before(first.opened().id()));

    assertNothingIsKeptOf(second);
  }

  @Test
  void theSameRequestWithOtherContentIsRefused() {
    Opening first = CaseFixture.openingFor("key", CaseFixture.REPORT);
    Opening second = CaseFixture.openingFor("key", OTHER_REPORT);
    cases.open(first);

    assertThat(cases.open(second)).isEqualTo(new Opened.OtherContent());

    assertNothingIsKeptOf(second);
  }

  @Test
  void aTakenIdIsRefusedAndNothingOfTheOpeningIsKept() {
    Opening first = CaseFixture.opening();
    cases.open(first);
    CaseId taken = first.opened().id();
    Opening second = CaseFixture.opening(taken, OTHER_REPORT, CaseFixture.NAMED, Optional.of("key of the second"));

    assertThat(cases.open(second)).isEqualTo(new Opened.IdTaken());

    assertThat(cases.findWithReport(taken)).contains(new CaseStore.CaseWithReport(first.opened(), first.report()));
    assertThat(timeline(taken)).containsExactly(first.event());
    // Had the request been kept by itself, it would now lead to a case that is not there.
    assertThat(cases.open(CaseFixture.openingFor("key of the second", OTHER_REPORT))).isEqualTo(new Opened.Kept());
  }

  @Test
  void ofManyOpeningsOfOneRequestExactlyOneIsKept() throws Exception {
    List<Opening> openings = IntStream.range(0, THREADS)
        .mapToObj(_ -> CaseFixture.openingFor("key", CaseFixture.REPORT))
        .toList();

    List<Opened> ends = together(openings.stream().map(opening -> (Job<Opened>) () -> cases.open(opening)).toList());

    int winner = ends.indexOf(new Opened.Kept());
    assertThat(winner).isNotNegative();
    CaseId id = openings.get(winner).opened().id();
    assertThat(Collections.frequency(ends, new Opened.Kept())).isEqualTo(1);
    assertThat(Collections.frequency(ends, new Opened.Before(id))).isEqualTo(THREADS - 1);
  }

  @Test
  void aChangeIsKeptWithItsScreeningAndItsNotice() {
    Case received = opened();
    NoticeId second = new NoticeId(received.id(), 2);
    Notice owed = Notice.owed(
        second, Notice.Kind.ACKNOWLEDGEMENT, CaseFixture.ADDRESS, Map.of(), CaseFixture.NOW);
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
    List<Stage> stages = List.of(
        new Stage.Screened(), new Stage.Queued(Priority.URGENT, CaseFixture.NOW),
        new Stage.InReview(Priority.LOW, CaseFixture.NOW, "reviewer-1"),
        new Stage.Decided(new Outcome.Referred(clauses)), new Stage.Decided(new Outcome.ResolvedInformally(clauses)),
        new Stage.Decided(new Outcome.NotUpheld()), new Stage.Closed(new Outcome.OutsideCode()),
        new Stage.Closed(new Outcome.NotEnoughInformation()),
        new Stage.Closed(new Outcome.Duplicate(CaseFixture.newId())), new Stage.Withdrawn());
    Case last = opened();

    for (Stage stage : stages) {
      last = commit(
          Change.of(last, stage, CaseFixture.NOW, Actor.reviewer("reviewer-1"), TimelineEvent.Kind.DECIDED).build());
      assertThat(cases.find(last.id())).contains(last);
    }
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
    Case queued = commit(CaseFixture.queued(opened(), Priority.NORMAL, CaseFixture.NOW));
    Wake next = new Wake(CaseFixture.NOW, Wake.Reason.QUEUING, 0);

    assertThat(cases.postpone(queued, next)).isTrue();
    assertThat(cases.postpone(queued, next)).isFalse();

    assertThat(cases.find(queued.id())).contains(queued.withWake(next));
  }

  @Test
  void theListHoldsEveryCaseOfItsStageOnce() {
    List<CaseSummary> expected = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      Instant due = CaseFixture.NOW.plus(Duration.ofHours(i));
      Case queued = commit(CaseFixture.queued(opened(), i % 2 == 0 ? Priority.HIGH : Priority.LOW, due));
      expected.add(new CaseSummary(queued.id(), Stage.Name.QUEUED, queued.priority(), queued.due()));
    }
    Case elsewhere = opened();

    Patience.eventuallyInAnyOrder(
        () -> Patience.all(from -> limited(cases.list(Stage.Name.QUEUED, 7, from), 7)), expected);
    Patience.eventuallyExactly(
        () -> Patience.all(from -> cases.list(Stage.Name.RECEIVED, 7, from)),
        List.of(new CaseSummary(elsewhere.id(), Stage.Name.RECEIVED, Optional.empty(), Optional.empty())));
  }

  @Test
  void theListBeginsWithTheMostUrgentAndAmongTheseWithWhatIsDueFirst() {
    // Ids of one shard: only within one does the order hold.
    List<CaseId> ids = IntStream.range(0, 200)
        .mapToObj(_ -> CaseFixture.newId())
        .filter(id -> Keys.shard(id, 2) == 0)
        .limit(4)
        .toList();
    Instant wholeSecond = Instant.parse("2026-11-25T17:00:00Z");
    List<Case> inOrder = List.of(
        queuedAs(ids.get(0), Priority.URGENT, wholeSecond.plusSeconds(9999)),
        queuedAs(ids.get(1), Priority.HIGH, wholeSecond),
        queuedAs(ids.get(2), Priority.HIGH, wholeSecond.plusMillis(500)),
        queuedAs(ids.get(3), Priority.LOW, CaseFixture.NOW));

    Patience.eventuallyExactly(
        () -> Patience.all(from -> cases.list(Stage.Name.QUEUED, 3, from)).stream().map(CaseSummary::id).toList(),
        inOrder.stream().map(Case::id).toList());
  }

  @Test
  void aCursorOfAnotherKindIsRefused() {
    for (String value : List.of("", "?", "bm9uZQ", "eyJzaGFyZCI6OX0")) {
      assertThatThrownBy(() -> cases.list(Stage.Name.QUEUED, 7, Optional.of(new Page.Cursor(value))))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private Case opened() {
    Opening opening = CaseFixture.opening();
    assertThat(cases.open(opening)).isEqualTo(new Opened.Kept());
    return opening.opened();
  }

  private Case queuedAs(CaseId id, Priority priority, Instant due) {
    Opening opening = CaseFixture.opening(id, OTHER_REPORT, CaseFixture.NAMED, Optional.empty());
    cases.open(opening);
    return commit(CaseFixture.queued(opening.opened(), priority, due));
  }

  private Case commit(Change change) {
    assertThat(cases.commit(change)).isEqualTo(new Committed.Kept());
    return change.after();
  }

  private void assertNothingIsKeptOf(Opening opening) {
    CaseId id = opening.opened().id();
    assertThat(cases.find(id)).isEmpty();
    assertThat(timeline(id)).isEmpty();
    assertThat(stores.notices().of(id)).isEmpty();
  }

  private List<TimelineEvent> timeline(CaseId id) {
    return Patience.all(from -> cases.timeline(id, from));
  }

  private static <T> Page<T> limited(Page<T> page, int limit) {
    assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
    return page;
  }

  interface Job<T> {
    T run();
  }

  static <T> List<T> together(List<Job<T>> jobs) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Future<T>> futures = jobs.stream().map(job -> threads.submit(job::run)).toList();
      List<T> ends = new ArrayList<>();
      for (Future<T> future : futures) {
        ends.add(future.get());
      }
      return ends;
    }
  }
}
