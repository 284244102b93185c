package org.redress.caseworkaws.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.redress.casework.Case;
import org.redress.casework.history.Earlier;
import org.redress.casework.history.History;
import org.redress.casework.history.Reported;
import org.redress.casework.report.Post;
import org.redress.casework.report.Report;
import org.redress.casework.report.Reporter;

/** What every {@link History} must do. */
abstract class HistoryContract {

  private final Stores stores;
  private final History history;
  private final String unique = UUID.randomUUID().toString();

  HistoryContract(Stores stores) {
    this.stores = stores;
    this.history = stores.history();
  }

  @Test
  void aCaseIsNotItsOwnHistory() {
    Report report = new Report("", List.of(post(1, 1)), false, List.of());
    Case opened = opened(report);

    assertThat(history.consult(opened, Reported.of(report))).isEqualTo(Earlier.NONE);
    assertThat(history.consult(opened, Reported.of(report))).isEqualTo(Earlier.NONE);
  }

  @Test
  void otherCasesAboutTheSameAccountAndTheSamePostAreCounted() {
    Report report = new Report("", List.of(post(1, 1)), false, List.of());
    opened(report);
    opened(new Report("", List.of(post(1, 2)), false, List.of()));
    opened(new Report("", List.of(post(2, 3)), false, List.of()));

    assertThat(history.consult(opened(report), Reported.of(report))).isEqualTo(new Earlier(2, 1));
  }

  @Test
  void theAccountThatWasReportedMostOftenCounts() {
    opened(new Report("", List.of(post(1, 1)), false, List.of()));
    opened(new Report("", List.of(post(2, 2)), false, List.of()));
    opened(new Report("", List.of(post(2, 3)), false, List.of()));
    Report both = new Report("", List.of(post(1, 4), post(2, 5)), false, List.of());

    assertThat(history.consult(opened(both), Reported.of(both))).isEqualTo(new Earlier(2, 0));
  }

  @Test
  void whatTheOpeningHadNoRoomForIsNotedWhenItIsAskedFor() {
    Report large = new Report(
        "", IntStream.range(0, Report.MAX_POSTS).mapToObj(i -> post(i, i)).toList(), false, List.of());
    Case opened = opened(large);
    Report last = new Report("", List.of(post(Report.MAX_POSTS, Report.MAX_POSTS - 1)), false, List.of());
    Case other = opened(last);

    assertThat(history.consult(other, Reported.of(last))).isEqualTo(Earlier.NONE);
    assertThat(history.consult(opened, Reported.of(large))).isEqualTo(new Earlier(0, 1));
    assertThat(history.consult(other, Reported.of(last))).isEqualTo(new Earlier(0, 1));
  }

  @Test
  void aReportThatNamesNobodyHasNoHistory() {
    Report report = new Report("It happened.", List.of(), false, List.of());

    assertThat(history.consult(opened(report), Reported.of(report))).isEqualTo(Earlier.NONE);
  }

  private Case opened(Report report) {
    var opening = CaseFixture.opening(
        CaseFixture.newId(), report, new Reporter.Anonymous(), Optional.empty());
    stores.cases().open(opening);
    return opening.opened();
  }

  private Post post(int account, int link) {
    return new Post(
        "words", Optional.of("https://social.example.org/" + unique + "/" + link), Optional.of("Example"),
        Optional.of("@" + unique + account), Optional.empty());
  }
}
