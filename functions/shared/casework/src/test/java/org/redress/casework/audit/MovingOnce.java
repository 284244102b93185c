package org.redress.casework.audit;

import java.util.Optional;
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

/** A store in which something happens the first time that a timeline is read, just before. */
final class MovingOnce implements CaseStore {

  private final CaseStore store;
  private Optional<Runnable> next;

  MovingOnce(CaseStore store, Runnable once) {
    this.store = store;
    this.next = Optional.of(once);
  }

  @Override
  public Page<TimelineEvent> timeline(CaseId id, Optional<Page.Cursor> from) {
    Optional<Runnable> now = next;
    next = Optional.empty();
    now.ifPresent(Runnable::run);
    return store.timeline(id, from);
  }

  @Override
  public Opened open(Opening opening) {
    return store.open(opening);
  }

  @Override
  public Committed commit(Change change) {
    return store.commit(change);
  }

  @Override
  public Optional<Case> find(CaseId id) {
    return store.find(id);
  }

  @Override
  public Optional<CaseWithReport> findWithReport(CaseId id) {
    return store.findWithReport(id);
  }

  @Override
  public Optional<CaseWithScreening> findWithScreening(CaseId id) {
    return store.findWithScreening(id);
  }

  @Override
  public boolean postpone(Case seen, Wake later) {
    return store.postpone(seen, later);
  }

  @Override
  public Page<Message> messages(CaseId id, Optional<Page.Cursor> from) {
    return store.messages(id, from);
  }

  @Override
  public Page<CaseSummary> list(Stage.Name stage, int limit, Optional<Page.Cursor> from) {
    return store.list(stage, limit, from);
  }
}
