package org.redress.casework.reviewing;

import org.redress.casework.reviewers.SeenCase;

/** What became of something that a reviewer wanted. */
public sealed interface Response {

  /** It is done. */
  record Done(SeenCase now) implements Response {}

  /** The reviewer's lease has lapsed, or the case went to somebody else. */
  record LeaseLost() implements Response {}

  /** The case is not as the reviewer saw it: something was said, or something else was proposed. */
  record Moved() implements Response {}

  /** Somebody else must do it. */
  record NotAllowed() implements Response {}

  /** It cannot be done where the case stands. */
  record NotPossible() implements Response {}
}
