package org.redress.casework.reviewing;

import org.redress.casework.Outcome;

/**
 * What a reviewer decides.
 *
 * @param reason why, in the reviewer's words
 * @param seenTo the number of the last message that the reviewer saw: what is decided without the last word is refused
 */
public record Decision(Outcome outcome, String reason, int seenTo) {

  /** @throws IllegalArgumentException if there is no reason */
  public Decision {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("A decision needs a reason");
    }
  }

  /** The same of a case of which another message was the last that the reviewer saw. */
  Decision asSeen(int to) {
    return new Decision(outcome, reason, to);
  }

  /** Keeps the reason out of logs. */
  @Override
  public String toString() {
    return "Decision[" + outcome.name() + "]";
  }
}
