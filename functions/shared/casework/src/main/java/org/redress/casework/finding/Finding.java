package org.redress.casework.finding;

import java.util.List;

/**
 * A clause that a report may concern. It orders the queue and points at words; it never decides.
 *
 * @param probability from 0 to 1; {@link #THRESHOLD} and above is a flag
 * @param spans the words that led to it; none when it rests on what is known beside the words, as {@code history} knows
 * @param reason one plain sentence why
 * @param voices what each detector says that speaks of the clause at all, the most certain first
 */
public record Finding(
    ClauseId clause, double probability, Severity severity, List<Span> spans, String reason, List<Voice> voices) {

  /** Every detector scales its probabilities so that this is where a finding begins to count. */
  public static final double THRESHOLD = 0.5;

  public Finding {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("A probability lies between 0 and 1");
    }
    spans = List.copyOf(spans);
    voices = List.copyOf(voices);
  }

  public boolean isFlagged() {
    return probability >= THRESHOLD;
  }

  /** Whether some of the detectors that speak of it would flag it and others would not. */
  public boolean isDisputed() {
    return voices.stream().anyMatch(Voice::isFlagged) && !voices.stream().allMatch(Voice::isFlagged);
  }
}
