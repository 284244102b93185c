package org.redress.bench;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.Notice;
import org.redress.casework.NoticeState;
import org.redress.casework.Stage;
import org.redress.caseworkaws.Wiring;

/** Looks at cases in the table itself, whatever the functions say of them. */
final class Census {

  private static final Duration POLL = Duration.ofMillis(250);

  private final Wiring wiring;

  Census(Wiring wiring) {
    this.wiring = wiring;
  }

  /** Waits until every case is queued and its notices have come at least so far, or the patience ends. */
  boolean await(Collection<String> references, NoticeState least, Duration patience) throws InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    // One after the other, so that looking takes as little as it can from what is looked at.
    for (CaseId id : ids(references)) {
      while (!isQueued(id) || !hasNoticesAt(id, least)) {
        if (System.nanoTime() > deadline) {
          return false;
        }
        Thread.sleep(POLL);
      }
    }
    return true;
  }

  long queued(Collection<String> references) {
    return ids(references).stream().filter(this::isQueued).count();
  }

  private static List<CaseId> ids(Collection<String> references) {
    return references.stream().map(reference -> CaseId.parse(reference).orElseThrow()).toList();
  }

  private boolean isQueued(CaseId id) {
    return wiring.cases().find(id).map(Case::stage).filter(Stage.Queued.class::isInstance).isPresent();
  }

  private boolean hasNoticesAt(CaseId id, NoticeState least) {
    List<Notice> notices = wiring.notices().of(id);
    return !notices.isEmpty() && notices.stream().allMatch(notice -> notice.state().rank() >= least.rank());
  }
}
