package org.redress.screening.pattern;

import java.util.Optional;
import org.redress.casework.finding.ClauseId;

/**
 * Words right before or right after a match that change what it means, such as 'she wrote:'.
 *
 * @param unless words near the match, on either side, that take the excuse away again
 * @param raises what the excuse itself is a sign of
 */
record Context(String id, Side side, Expression regex, Optional<Expression> unless, Optional<Sign> raises) {

  /** Where the words stand, seen from the match. */
  enum Side {
    BEFORE, AFTER
  }

  /** A protected expression that an excused match shows. */
  record Sign(ClauseId subject, double probability, String because) {}

  /** How far a context reaches, in UTF-16. */
  private static final int REACH = 60;

  boolean surrounds(String text, int start, int end) {
    int from = Math.max(0, start - REACH);
    int to = Math.min(text.length(), end + REACH);
    String near = side == Side.BEFORE ? text.substring(from, start) : text.substring(end, to);
    return regex.pattern().matcher(near).find()
        && unless.filter(taken -> taken.pattern().matcher(text.substring(from, to)).find()).isEmpty();
  }
}
