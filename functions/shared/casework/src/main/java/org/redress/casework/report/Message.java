package org.redress.casework.report;

import java.time.Instant;
import java.util.Optional;

/**
 * Something said about a case after it was opened.
 *
 * @param seq the number of the event that it came with, so that messages have gaps between their numbers
 * @param standing what is known of who said it
 * @param from the address that it names as its sender, proven or not
 * @param words what it says, and what it quotes or passes on
 */
public record Message(int seq, Instant at, Standing standing, Optional<EmailAddress> from, Report words) {

  /** What is known of who said something. */
  public enum Standing {
    /** The reporter, proven. */
    REPORTER,
    /** Somebody who knows the case's address, or who looks like the reporter. */
    UNVERIFIED,
    /** A program that answered a mail of ours. */
    AUTOMATIC,
    /** A reviewer, to the reporter. */
    REVIEWER
  }

  /** Which way something was said. */
  public enum Direction {
    /** To those who look after the case. */
    IN,
    /** To the reporter. */
    OUT
  }

  public Direction direction() {
    return standing == Standing.REVIEWER ? Direction.OUT : Direction.IN;
  }

  /** Keeps people and words out of logs. */
  @Override
  public String toString() {
    return "Message[" + seq + " " + standing + "]";
  }
}
