package org.redress.casework.screening;

import java.time.Instant;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.history.Earlier;
import org.redress.casework.report.Statements;

/**
 * Finds which clauses the words may concern that people said about a case.
 *
 * <p>A detector that fails must not take the others with it: what they found is returned, and the failure stands among
 * the {@link ScreeningResult#gaps() gaps}. The reporter's account describes abuse and raises no finding of abuse itself, and so
 * do the own words of whoever writes later.
 *
 * <p>More words never make less of what others say: signs of protected expression count in what the reporter surely wrote
 * alone, since they may lower a priority.
 */
@FunctionalInterface
public interface Screener {

  /**
   * Screens the report and what was said later.
   *
   * @param earlier what other cases say about its accounts and posts
   */
  ScreeningResult screen(Statements said, Earlier earlier, Instant at);
}
