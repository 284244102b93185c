package org.redress.casework.finding;

import java.util.regex.Pattern;

/** The id of a clause in an organisation's catalogue, such as {@code private-information}. */
public record ClauseId(String value) implements Comparable<ClauseId> {

  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final int MAX_LENGTH = 64;

  /** @throws IllegalArgumentException if {@code value} is not lower-case words joined by hyphens */
  public ClauseId {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("A clause id is lower-case words joined by hyphens");
    }
  }

  public static boolean isWellFormed(String value) {
    return value.length() <= MAX_LENGTH && FORM.matcher(value).matches();
  }

  @Override
  public int compareTo(ClauseId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
