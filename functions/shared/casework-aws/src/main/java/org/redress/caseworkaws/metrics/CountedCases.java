package org.redress.caseworkaws.metrics;

import org.redress.casework.Case;
import org.redress.casework.CaseStore;
import org.redress.casework.ForwardingCaseStore;
import org.redress.casework.Opening;
import org.redress.casework.Stage;
import org.redress.casework.Wake;
import org.redress.casework.numbers.Channel;

/** Cases, of which those are counted that are opened, and those that get stuck. */
public record CountedCases(CaseStore cases, Metrics metrics) implements ForwardingCaseStore {

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
}
