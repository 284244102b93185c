package org.redress.screening.detect;

import java.util.List;
import org.redress.casework.finding.ClauseId;

/**
 * What a detector saw.
 *
 * @param subject the clause, or the protected expression, of which this is a sign
 * @param probability the detector's own, from 0 to 1, before thresholds scale it
 * @param kind what the detector calls it, such as {@code threat} or {@code phone}
 * @param ranges the words; none when it rests on what is known beside the words, as {@code history} knows
 * @param because why, in plain words that end the sentence '... because'; no capital, no full stop
 */
public record Signal(ClauseId subject, double probability, String kind, List<Range> ranges, String because) {
  public Signal {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("A probability lies between 0 and 1");
    }
    ranges = List.copyOf(ranges);
  }
}
