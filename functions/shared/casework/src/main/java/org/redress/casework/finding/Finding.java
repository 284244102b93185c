package org.redress.casework.finding;

import java.util.List;

/**
 * A clause that a report may concern. It orders the queue and points at words; it never decides.
 *
 * @param probability from 0 to 1; {@link #THRESHOLD} and above is a flag
 * @param spans the words that led to it, at least one
 * @param reason one plain sentence why
 */
public record Finding(ClauseId clause, double probability, Severity severity, List<Span> spans, String reason) {

  /** Every detector scales its probabilities so that this is where a finding begins to count. */
  public static final double THRESHOLD = 0.5;

  public Finding {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("A probability lies between 0 and 1");
    }
    spans = List.copyOf(spans);
  }

  public boolean isFlagged() {
    return probability >= THRESHOLD;
  }
}
