package org.redress.casework.history;

import org.redress.casework.Case;

/** Knows which accounts, posts and words were reported in which cases, by keyed hashes alone. */
@FunctionalInterface
public interface History {

  /**
   * In how many other cases the same accounts and posts were reported. Each case is noted once, when it is opened; one
   * that was not is noted here, so asking again changes nothing. The words of posts are noted here only.
   */
  Earlier consult(Case asking, Reported reported);
}
