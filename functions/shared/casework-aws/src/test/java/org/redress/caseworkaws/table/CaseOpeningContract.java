package org.redress.caseworkaws.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.CaseStore.Committed;
import org.redress.casework.CaseStore.Opened;
import org.redress.casework.Opening;
import org.redress.casework.report.Reporter;
import org.redress.casework.report.SafeContact;

/** What opening and reading a case must do in every {@link CaseStore}. */
abstract class CaseOpeningContract extends CaseContract {

  CaseOpeningContract(Stores stores) {
    super(stores);
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
        new Reporter.Confidential(Optional.empty(), Optional.of(CaseFixture.ADDRESS), SafeContact.DISCREET),
        new Reporter.Named("Ada Example", Optional.of(CaseFixture.ADDRESS), SafeContact.CASE_PAGE),
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

  private void assertNothingIsKeptOf(Opening opening) {
    CaseId id = opening.opened().id();
    assertThat(cases.find(id)).isEmpty();
    assertThat(timeline(id)).isEmpty();
    assertThat(stores.notices().of(id)).isEmpty();
  }
}
