package org.redress.screening.personal;

/**
 * A stretch of a text that has the shape of something.
 *
 * @param in the whole text
 * @param start in UTF-16
 * @param end in UTF-16, behind the last character
 */
record Candidate(String in, int start, int end) {

  String value() {
    return in.substring(start, end);
  }

  String digits() {
    return value().chars()
        .filter(character -> character >= '0' && character <= '9')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Letters and digits alone, in capitals. */
  String compact() {
    return KnownContacts.compact(value());
  }

  /** At most {@code reach} characters before it. */
  String before(int reach) {
    return in.substring(Math.max(0, start - reach), start);
  }

  /** Whether it is not cut out of a longer number: no digit, nor a joined one, stands next to it. */
  boolean standsAlone() {
    return !isDigit(start - 1)
        && !isDigit(end)
        && !(isJoint(start - 1) && isDigit(start - 2))
        && !(isJoint(end) && isDigit(end + 1));
  }

  private boolean isDigit(int at) {
    return at >= 0 && at < in.length() && in.charAt(at) >= '0' && in.charAt(at) <= '9';
  }

  private boolean isJoint(int at) {
    return at >= 0 && at < in.length() && ".-/_".indexOf(in.charAt(at)) >= 0;
  }
}
