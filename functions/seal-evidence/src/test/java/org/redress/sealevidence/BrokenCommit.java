package org.redress.sealevidence;

import java.util.concurrent.atomic.AtomicBoolean;
import org.redress.casework.CaseStore;
import org.redress.casework.Change;
import org.redress.casework.ForwardingCaseStore;

/** A case store at whose first change the process breaks down, before or after the change was kept. */
record BrokenCommit(CaseStore cases, boolean keeps, AtomicBoolean broken) implements ForwardingCaseStore {

  static BrokenCommit before(CaseStore cases) {
    return new BrokenCommit(cases, false, new AtomicBoolean());
  }

  static BrokenCommit after(CaseStore cases) {
    return new BrokenCommit(cases, true, new AtomicBoolean());
  }

  @Override
  public Committed commit(Change change) {
    if (broken.compareAndSet(false, true)) {
      if (keeps) {
        cases.commit(change);
      }
      throw new IllegalStateException("The process breaks down, as the test asks");
    }
    return cases.commit(change);
  }
}
