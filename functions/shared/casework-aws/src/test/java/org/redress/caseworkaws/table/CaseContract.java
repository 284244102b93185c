package org.redress.caseworkaws.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.CaseStore.Committed;
import org.redress.casework.CaseStore.Opened;
import org.redress.casework.Change;
import org.redress.casework.Opening;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.report.Post;
import org.redress.casework.report.Report;
import org.redress.casework.timeline.TimelineEvent;

/** What the contracts of the case store have in common. */
abstract class CaseContract {

  static final int THREADS = 8;
  static final Report OTHER_REPORT = new Report(
      "Something else happened.", List.<Post>of(), false, List.<ClauseId>of());

  final Stores stores;
  final CaseStore cases;

  CaseContract(Stores stores) {
    this.stores = stores;
    this.cases = stores.cases();
  }

  final Case opened() {
    Opening opening = CaseFixture.opening();
    assertThat(cases.open(opening)).isEqualTo(new Opened.Kept());
    return opening.opened();
  }

  final Case commit(Change change) {
    assertThat(cases.commit(change)).isEqualTo(new Committed.Kept());
    return change.after();
  }

  final Case screened(Case received) {
    return commit(CaseFixture.screened(received, CaseFixture.result()));
  }

  final List<TimelineEvent> timeline(CaseId id) {
    return Patience.all(from -> cases.timeline(id, from));
  }

  interface Job<T> {
    T run();
  }

  /** Runs jobs at the same time and gives how they ended. */
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
