package org.redress.casework.screening;

import java.time.Instant;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.history.Earlier;
import org.redress.casework.report.Report;

/**
 * Finds which clauses the words of a report may concern.
 *
 * <p>A detector that fails must not take the others with it: what they found is returned, and the failure stands among
 * the {@link ScreeningResult#gaps() gaps}. The reporter's account describes abuse and raises no finding of abuse itself.
 */
@FunctionalInterface
public interface Screener {

  /**
   * Screens a report.
   *
   * @param earlier what other cases say about its accounts and posts
   */
  ScreeningResult screen(Report report, Earlier earlier, Instant at);
}
