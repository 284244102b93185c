package org.redress.casework.reviewing;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.redress.casework.CaseId;
import org.redress.casework.reviewers.SeenCase;

/**
 * What became of cases that were to be answered together.
 *
 * @param lead of the one that the reviewer was at; when it is refused at once, none of the others was touched
 * @param answered the others, as far as that was done, by this call or by an earlier one that was cut off
 * @param left the others that were left as they stand, and why
 */
public record Together(Response lead, List<SeenCase> answered, SortedMap<CaseId, Left> left) {

  /**
   * Another case, as the reviewer saw it.
   *
   * @param seenTo the number of the last message that they saw of it
   */
  public record Other(SeenCase seen, int seenTo) {}

  public Together {
    answered = List.copyOf(answered);
    left = Collections.unmodifiableSortedMap(new TreeMap<>(left));
  }
}
