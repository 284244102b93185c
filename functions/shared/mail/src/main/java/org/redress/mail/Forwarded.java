package org.redress.mail;

import java.util.Optional;

/**
 * A mail that was passed on within a mail: mostly the words that are reported.
 *
 * @param place where it was attached; empty if it stands in the mail's own text
 * @param from as it says, on one line
 * @param sent as it says: an instant in ISO 8601 if that can be read
 * @param text all its words, quotes and signature too; may be empty
 */
public record Forwarded(
    Optional<String> place, Optional<String> from, Optional<String> sent, Optional<String> subject, String text) {

  /** Keeps the words out of logs. */
  @Override
  public String toString() {
    return "Forwarded[" + text.length() + " characters]";
  }
}
