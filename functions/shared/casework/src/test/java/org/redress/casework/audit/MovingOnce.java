package org.redress.casework.audit;

import java.util.Optional;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.ForwardingCaseStore;
import org.redress.casework.Page;
import org.redress.casework.timeline.TimelineEvent;

/** A store in which something happens the first time that a timeline is read, just before. */
final class MovingOnce implements ForwardingCaseStore {

  private final CaseStore cases;
  private Optional<Runnable> next;

  MovingOnce(CaseStore cases, Runnable once) {
    this.cases = cases;
    this.next = Optional.of(once);
  }

  @Override
  public CaseStore cases() {
    return cases;
  }

  @Override
  public Page<TimelineEvent> timeline(CaseId id, Optional<Page.Cursor> from) {
    Optional<Runnable> now = next;
    next = Optional.empty();
    now.ifPresent(Runnable::run);
    return cases.timeline(id, from);
  }
}
