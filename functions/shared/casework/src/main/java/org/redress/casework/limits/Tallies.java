package org.redress.casework.limits;

import java.time.Instant;

/** Counts how often somebody did something in a stretch of time, without keeping who it was. */
@FunctionalInterface
public interface Tallies {

  /**
   * Counts one more. When a reply is lost, one may be counted twice.
   *
   * @param what is counted
   * @param who did it; kept as a keyed hash alone
   * @param from when the stretch began
   * @param until when it ends, and may be forgotten
   * @return how many that makes in this stretch
   */
  int countOne(String what, String who, Instant from, Instant until);
}
