package org.redress.casework.golden;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.redress.casework.CaseId;
import org.redress.casework.Outcome;

/**
 * A decided case that was chosen to be looked at once more. The case itself knows nothing of it and is not changed by it.
 *
 * @param version raised by one with every change, from 1
 * @param first what was decided
 * @param decidedAt when
 * @param involved who had any part in deciding it: reviewers' subjects
 * @param second what somebody else thinks, once they said so
 */
public record Golden(
    CaseId id, int version, Outcome first, Instant decidedAt, SortedSet<String> involved,
    Optional<SecondOpinion> second) {

  public Golden {
    involved = Collections.unmodifiableSortedSet(new TreeSet<>(involved));
  }

  /** With somebody's opinion. */
  public Golden with(SecondOpinion opinion) {
    return new Golden(id, version + 1, first, decidedAt, involved, Optional.of(opinion));
  }

  /** Whether somebody may still say what they think of it. */
  public boolean isFor(String subject) {
    return second.isEmpty() && !involved.contains(subject);
  }
}
