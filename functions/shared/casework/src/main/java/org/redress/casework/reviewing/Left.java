package org.redress.casework.reviewing;

/** Why a report of the same post is not answered with another. */
public enum Left {
  /** The words at that address are others by now: a new matter. */
  OTHER_WORDS,

  /** It reports other posts as well. */
  OTHER_POSTS,

  /** A colleague is at it. */
  HELD,

  /** Something was said or done that the reviewer did not see. */
  MOVED,

  /** It waits for no first decision: it was decided, is to be approved, or waits for its reporter. */
  NOT_WAITING
}
