package org.redress.casework.history;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.redress.casework.CaseId;

/**
 * A case that is like another.
 *
 * @param receivedAt when it was opened
 * @param likenesses in what, at least one
 */
public record Alike(CaseId id, Instant receivedAt, SortedSet<Likeness> likenesses) {

  public Alike {
    likenesses = Collections.unmodifiableSortedSet(new TreeSet<>(likenesses));
  }
}
