package org.redress.screening.detect;

/**
 * A stretch of a text.
 *
 * @param start the first character, in Unicode code points, from 0
 * @param end behind the last character, in code points
 */
public record Range(int start, int end) {
  public Range {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("A range starts at 0 or later and holds at least one character");
    }
  }
}
