package org.redress.casework.evidence;

import java.util.Optional;

/**
 * What is said of a file by whoever sent it; but for the source none of it need be true.
 *
 * @param name as it may be shown: cleaned, and made up where the sender gave none
 * @param declaredType one line; may be empty
 * @param size in bytes, if it was said
 * @param source by which way it came
 * @param suspect whether the mail that brought it did not pass the mail service's search for malware: it may never be
 *     saved or shown, whatever a scanner finds
 */
public record Offered(String name, String declaredType, Optional<Long> size, Source source, boolean suspect) {

  /** The most characters of a name. */
  public static final int MAX_NAME = 120;

  /** The most characters of a declared type. */
  public static final int MAX_TYPE = 200;

  /** By which way a file came. */
  public enum Source {
    UPLOAD, MAIL
  }

  /** @throws IllegalArgumentException if name or type would not be safe to show */
  public Offered {
    if (name.isBlank() || name.length() > MAX_NAME || isUnclean(name) || name.matches(".*[/\\\\].*")) {
      throw new IllegalArgumentException("The name of a file was not cleaned");
    }
    if (declaredType.length() > MAX_TYPE || isUnclean(declaredType)) {
      throw new IllegalArgumentException("The declared type of a file was not cleaned");
    }
  }

  private static boolean isUnclean(String text) {
    return text.codePoints()
        .anyMatch(
            c -> Character.isISOControl(c) || Character.getType(c) == Character.LINE_SEPARATOR
                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
                || Character.getType(c) == Character.SURROGATE);
  }

  /** Keeps the name, which may tell of people, out of logs. */
  @Override
  public String toString() {
    return "Offered[" + source + "]";
  }
}
