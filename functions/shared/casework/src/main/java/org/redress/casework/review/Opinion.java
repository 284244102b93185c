package org.redress.casework.review;

import java.time.Instant;
import java.util.Optional;
import org.redress.casework.finding.ClauseId;

/**
 * What a reviewer thinks of a clause in a case, so that it can be told how often screening was right about it.
 *
 * @param screening the number of the screening result that was judged; 0 where it found nothing of the clause
 * @param probability what the screening gave the clause
 * @param by a reviewer's subject
 */
public record Opinion(
    ClauseId clause, View view, int screening, Optional<Double> probability, String by, Instant at) {

  /** What is thought. */
  public enum View {
    /** Screening was right to find it. */
    AGREES,
    /** Screening was wrong to find it. */
    DISAGREES,
    /** Screening did not find it, and it is there. */
    ADDED,
    /** It was added and is not there after all. */
    REMOVED
  }
}
