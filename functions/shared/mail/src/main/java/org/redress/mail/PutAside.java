package org.redress.mail;

import java.util.Optional;
import org.redress.mail.limits.LimitReached.Limit;

/**
 * A mail that could not be read; a person has to look at it.
 *
 * @param heading as far as it was read
 */
public record PutAside(Reason reason, Optional<Heading> heading) implements ReadOutcome {

  /** Why. */
  public enum Reason {
    TOO_LARGE("The mail is larger than we read."),
    HEADER_TOO_LARGE(
        "The mail has a header, its own or a part's, that is longer than we read."),
    TOO_DEEP(
        "The mail has parts within parts within parts, deeper than we read."),
    TOO_MANY_PARTS(
        "The mail has more parts than we read."),
    TOO_SLOW("Reading the mail took too long."),
    EMPTY(
        "There is nothing in the mail."),
    UNREADABLE(
        "The mail is broken so that nothing in it could be read.");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }

    /** In words, for people. */
    public String sentence() {
      return sentence;
    }

    static Reason of(Limit limit) {
      return switch (limit) {
        case BYTES -> TOO_LARGE;
        case HEADER -> HEADER_TOO_LARGE;
        case DEPTH -> TOO_DEEP;
        case PARTS -> TOO_MANY_PARTS;
        case TIME -> TOO_SLOW;
      };
    }
  }
}
