package org.redress.casework.erasure;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.redress.casework.Case;

/** What became, or would become, of a wish to erase a case. */
public sealed interface Answer {

  /** There is no such case, and none was erased. */
  record NothingThere() implements Answer {}

  /**
   * It must stay.
   *
   * @param because at least one reason
   */
  record Stays(Case open, Set<Reason> because) implements Answer {

    public Stays {
      because = Collections.unmodifiableSet(EnumSet.copyOf(because));
    }
  }

  /** It may go, with all that is held of it. */
  record MayGo(Case over, Holdings holdings) implements Answer {}

  /** Its erasure has begun and was cut off. */
  record HalfGone(Tombstone tombstone, Holdings holdings) implements Answer {}

  /** It is gone. */
  record Gone(Tombstone tombstone) implements Answer {}

  /** Why a case must stay. */
  enum Reason {
    LEGAL_HOLD,

    /** Somebody still works on it or waits for an answer. */
    OPEN,

    /** It was joined with a case that is open, of whose outcome its reporter is to be told. */
    JOINED_WITH_OPEN,

    /** A mail of it is on its way, or a file of it is being sealed. */
    UNDERWAY
  }
}
