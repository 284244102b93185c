package org.redress.casework.reviewers;

import java.time.LocalDate;

/** Keeps which cases people looked at on a day, until the day after. Reads see every write that was acknowledged before. */
public interface LookedAtStore {

  /** What somebody looked at, be it {@linkplain LookedAt#none nothing}. */
  LookedAt find(String subject, LocalDate day);

  /**
   * Keeps it at the version after the one that is kept; the first is 1.
   *
   * @return whether it is what is kept now, by this call or by an earlier attempt at it
   */
  boolean keep(LookedAt looked);
}
