package org.redress.casework.golden;

import java.time.Instant;
import org.redress.casework.Outcome;

/**
 * What a second reviewer thinks of a decided case, without knowing what was decided.
 *
 * @param by a reviewer's subject
 * @param outcome as they would have decided
 * @param reason in their words
 */
public record SecondOpinion(String by, Instant at, Outcome outcome, String reason) {

  /** Keeps the reason out of logs. */
  @Override
  public String toString() {
    return "SecondOpinion[" + outcome.name() + "]";
  }
}
