package org.redress.casework;

import java.util.Optional;
import org.redress.casework.report.Message;
import org.redress.casework.timeline.TimelineEvent;

/** A store that asks another one, and does more beside it where it says so. */
public interface ForwardingCaseStore extends CaseStore {

  /** The store that is asked. */
  CaseStore cases();

  @Override
  default Opened open(Opening opening) {
    return cases().open(opening);
  }

  @Override
  default Committed commit(Change change) {
    return cases().commit(change);
  }

  @Override
  default Optional<Case> find(CaseId id) {
    return cases().find(id);
  }

  @Override
  default Optional<CaseWithReport> findWithReport(CaseId id) {
    return cases().findWithReport(id);
  }

  @Override
  default Optional<CaseWithScreening> findWithScreening(CaseId id) {
    return cases().findWithScreening(id);
  }

  @Override
  default boolean postpone(Case seen, Wake next) {
    return cases().postpone(seen, next);
  }

  @Override
  default Page<Message> messages(CaseId id, Optional<Page.Cursor> from) {
    return cases().messages(id, from);
  }

  @Override
  default Page<TimelineEvent> timeline(CaseId id, Optional<Page.Cursor> from) {
    return cases().timeline(id, from);
  }

  @Override
  default Page<CaseSummary> list(Stage.Name stage, int limit, Optional<Page.Cursor> from) {
    return cases().list(stage, limit, from);
  }
}
