package org.redress.caseworkaws.metrics;

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
import org.redress.casework.numbers.Channel;
import org.redress.casework.report.Message;
import org.redress.casework.timeline.TimelineEvent;

/** Cases, of which those are counted that are opened, and those that get stuck. */
public record CountedCases(CaseStore cases, Metrics metrics) implements CaseStore {

  /** With the second hint it is known that the first was in vain. */
  private static final int IN_VAIN = 2;

  @Override
  public Opened open(Opening opening) {
    Opened opened = cases.open(opening);
    if (opened instanceof Opened.Kept) {
      metrics.count(Metric.CASES_OPENED, Channel.of(opening.event()).name());
    }
    return opened;
  }

  @Override
  public boolean postpone(Case seen, Wake next) {
    boolean postponed = cases.postpone(seen, next);
    boolean passing = seen.stage() instanceof Stage.Received || seen.stage() instanceof Stage.Screened;
    if (postponed && passing && next.hints() >= IN_VAIN) {
      metrics.count(Metric.CASES_STUCK, seen.stage().name().name());
    }
    return postponed;
  }

  @Override
  public Committed commit(Change change) {
    return cases.commit(change);
  }

  @Override
  public Optional<Case> find(CaseId id) {
    return cases.find(id);
  }

  @Override
  public Optional<CaseWithReport> findWithReport(CaseId id) {
    return cases.findWithReport(id);
  }

  @Override
  public Optional<CaseWithScreening> findWithScreening(CaseId id) {
    return cases.findWithScreening(id);
  }

  @Override
  public Page<Message> messages(CaseId id, Optional<Page.Cursor> from) {
    return cases.messages(id, from);
  }

  @Override
  public Page<TimelineEvent> timeline(CaseId id, Optional<Page.Cursor> from) {
    return cases.timeline(id, from);
  }

  @Override
  public Page<CaseSummary> list(Stage.Name stage, int limit, Optional<Page.Cursor> from) {
    return cases.list(stage, limit, from);
  }
}
