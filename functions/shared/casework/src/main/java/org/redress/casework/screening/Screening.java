package org.redress.casework.screening;

import java.time.Instant;
import org.redress.casework.CaseId;
import org.redress.casework.finding.Gap;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.history.Earlier;
import org.redress.casework.history.History;
import org.redress.casework.history.Reported;
import org.redress.casework.report.Report;

/**
 * A report screened in the light of other cases. When these cannot be asked, it is screened without them and the result
 * says so.
 */
public final class Screening {

  private static final String HISTORY = "history";

  private final Screener screener;
  private final History history;

  public Screening(Screener screener, History history) {
    this.screener = screener;
    this.history = history;
  }

  ScreeningResult screen(CaseId id, Report report, Instant at) {
    Earlier earlier;
    try {
      earlier = history.consult(id, Reported.of(report));
    } catch (RuntimeException e) {
      return screener.screen(report, Earlier.NONE, at)
          .with(new Gap(HISTORY, "other cases could not be asked (" + e.getClass().getSimpleName() + ")"));
    }
    return screener.screen(report, earlier, at);
  }
}
