package org.redress.casework.reporter;

import org.redress.casework.Case;

/** What became of something that a reporter wanted. */
public sealed interface Reaction {

  /** It is done, by this request or by an earlier one with the same key and content. */
  record Done(Case now) implements Reaction {}

  /** It cannot be done where the case stands, or there is no such case. */
  record NotPossible() implements Reaction {}

  /** The request's key was used before, with other content. */
  record KeyUsedForOtherContent() implements Reaction {}
}
