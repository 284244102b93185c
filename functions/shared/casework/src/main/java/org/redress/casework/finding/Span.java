package org.redress.casework.finding;

/**
 * The words that led to a finding.
 *
 * @param part where they stand
 * @param start the first character, in Unicode code points of the part's text, from 0
 * @param end behind the last character, in code points
 * @param detector the detector that marked them: {@code pattern}, {@code personal-data}, {@code model}
 * @param kind what the detector calls them, such as {@code threat} or {@code phone}
 */
public record Span(Part part, int start, int end, String detector, String kind) {
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("A span starts at 0 or later and holds at least one character");
    }
  }
}
