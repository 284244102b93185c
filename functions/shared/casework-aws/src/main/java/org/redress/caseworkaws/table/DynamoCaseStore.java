package org.redress.caseworkaws.table;

import java.util.Optional;
import java.util.function.Supplier;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.CaseSummary;
import org.redress.casework.Change;
import org.redress.casework.Opening;
import org.redress.casework.Page;
import org.redress.casework.Stage;
import org.redress.casework.Wake;
import org.redress.casework.timeline.TimelineEvent;
import org.redress.caseworkaws.texts.LongTexts;

/** Cases in the table. */
public final class DynamoCaseStore implements CaseStore {

  public DynamoCaseStore(CaseTable table, Supplier<? extends LongTexts> texts) {}

  @Override
  public Opened open(Opening opening) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Committed commit(Change change) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<Case> find(CaseId id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<CaseWithReport> findWithReport(CaseId id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<CaseWithScreening> findWithScreening(CaseId id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean postpone(Case seen, Wake next) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Page<TimelineEvent> timeline(CaseId id, Optional<Page.Cursor> from) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Page<CaseSummary> list(Stage.Name stage, int limit, Optional<Page.Cursor> from) {
    throw new UnsupportedOperationException();
  }
}
