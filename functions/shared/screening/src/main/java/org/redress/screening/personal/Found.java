package org.redress.screening.personal;

/**
 * A datum in a {@link Page}.
 *
 * @param start in UTF-16
 * @param end in UTF-16, behind the last character
 * @param canonical the datum in one way of writing, to compare it with others of its kind
 */
record Found(DataKind kind, int start, int end, Certainty certainty, String canonical) {

  Found as(DataKind other, Certainty otherCertainty) {
    return new Found(other, start, end, otherCertainty, canonical);
  }

  /** Keeps personal data out of logs. */
  @Override
  public String toString() {
    return "Found[" + kind.label() + "]";
  }
}
