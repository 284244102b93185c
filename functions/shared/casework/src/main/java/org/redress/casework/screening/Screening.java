package org.redress.casework.screening;

import java.time.Instant;
import org.redress.casework.Case;
import org.redress.casework.finding.Gap;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.history.Earlier;
import org.redress.casework.history.History;
import org.redress.casework.history.Reported;
import org.redress.casework.report.Statements;

/**
 * What people said about a case, screened in the light of other cases. When these cannot be asked, it is screened without them and the result
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

  ScreeningResult screen(Case head, Statements said, Instant at) {
    ScreeningResult result = inTheLightOfOthers(head, said, at).readingTo(said.last());
    return said.leftOut() == 0
        ? result
        : result.with(
            new Gap(
                Gap.EVERYTHING,
                "only %d later messages are read, and there are more".formatted(said.later().size())));
  }

  private ScreeningResult inTheLightOfOthers(Case head, Statements said, Instant at) {
    Earlier earlier;
    try {
      earlier = history.consult(head, Reported.of(said));
    } catch (RuntimeException e) {
      return screener.screen(said, Earlier.NONE, at)
          .with(new Gap(HISTORY, "other cases could not be asked (" + e.getClass().getSimpleName() + ")"));
    }
    return screener.screen(said, earlier, at);
  }
}
