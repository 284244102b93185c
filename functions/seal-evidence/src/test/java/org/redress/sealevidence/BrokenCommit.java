package org.redress.sealevidence;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.CaseSummary;
import org.redress.casework.Change;
import org.redress.casework.Opening;
import org.redress.casework.Page;
import org.redress.casework.Stage;
import org.redress.casework.Wake;
import org.redress.casework.report.Message;
import org.redress.casework.timeline.TimelineEvent;

/** A case store at whose first change the process breaks down, before or after the change was kept. */
record BrokenCommit(CaseStore real, boolean keeps, AtomicBoolean broken) implements CaseStore {

  static BrokenCommit before(CaseStore real) {
    return new BrokenCommit(real, false, new AtomicBoolean());
  }

  static BrokenCommit after(CaseStore real) {
    return new BrokenCommit(real, true, new AtomicBoolean());
  }

  @Override
  public Committed commit(Change change) {
    if (broken.compareAndSet(false, true)) {
      if (keeps) {
        real.commit(change);
      }
      throw new IllegalStateException("The process breaks down, as the test asks");
    }
    return real.commit(change);
  }

  @Override
  public Opened open(Opening opening) {
    return real.open(opening);
  }

  @Override
  public Optional<Case> find(CaseId id) {
    return real.find(id);
  }

  @Override
  public Optional<CaseWithReport> findWithReport(CaseId id) {
    return real.findWithReport(id);
  }

  @Override
  public Optional<CaseWithScreening> findWithScreening(CaseId id) {
    return real.findWithScreening(id);
  }

  @Override
  public boolean postpone(Case seen, Wake next) {
    return real.postpone(seen, next);
  }

  @Override
  public Page<Message> messages(CaseId id, Optional<Page.Cursor> from) {
    return real.messages(id, from);
  }

  @Override
  public Page<TimelineEvent> timeline(CaseId id, Optional<Page.Cursor> from) {
    return real.timeline(id, from);
  }

  @Override
  public Page<CaseSummary> list(Stage.Name stage, int limit, Optional<Page.Cursor> from) {
    return real.list(stage, limit, from);
  }
}
