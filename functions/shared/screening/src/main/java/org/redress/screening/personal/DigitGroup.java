package org.redress.screening.personal;

/**
 * Digits that stand together, or what is meant for them.
 *
 * @param start in UTF-16, in the page
 * @param end behind the last character
 * @param plain whether they are written as digits; else as 'o7l' or 'double seven'
 */
record DigitGroup(int start, int end, String digits, boolean plain) {

  int size() {
    return digits.length();
  }

  /** Keeps personal data out of logs. */
  @Override
  public String toString() {
    return "DigitGroup[" + digits.length() + "]";
  }
}
