package org.redress.casework.review;

import java.time.Instant;

/**
 * What a reviewer notes about a case, for other reviewers alone.
 *
 * @param seq the number of the event that it came with
 * @param by a reviewer's subject
 */
public record Note(int seq, Instant at, String by, String text) {

  public static final int MAX_LENGTH = 20_000;

  /** @throws IllegalArgumentException if it says nothing or too much */
  public Note {
    if (text.isBlank() || text.length() > MAX_LENGTH) {
      throw new IllegalArgumentException("A note has from 1 to " + MAX_LENGTH + " characters");
    }
  }

  /** Keeps the text out of logs. */
  @Override
  public String toString() {
    return "Note[" + seq + "]";
  }
}
