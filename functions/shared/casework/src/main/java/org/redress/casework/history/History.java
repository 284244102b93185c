package org.redress.casework.history;

import org.redress.casework.CaseId;

/** Knows which accounts and posts were reported in which cases, by keyed hashes alone. */
@FunctionalInterface
public interface History {

  /**
   * In how many other cases the same accounts and posts were reported. Each case is noted once, when it is opened; one
   * that was not is noted here, so asking again changes nothing.
   */
  Earlier consult(CaseId id, Reported reported);
}
