package org.redress.casework.report;

import java.time.Instant;
import java.util.Optional;
import org.redress.casework.finding.Part;

/**
 * Something said about a case after it was opened.
 *
 * @param seq the number of the event that it came with, so that messages have gaps between their numbers
 * @param standing what is known of who said it
 * @param from the address that it names as its sender, proven or not
 * @param words what it says, and what it quotes or passes on
 */
public record Message(int seq, Instant at, Standing standing, Optional<EmailAddress> from, Report words) {

  /** The number of the first message, which is the report. */
  public static final int REPORT = Part.REPORT;

  /** What is known of who said something, the surest first. */
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

  public boolean isSurelyTheReporters() {
    return standing == Standing.REPORTER;
  }

  /** Whether a person wrote it to us, as far as that can be told. */
  public boolean isAPersons() {
    return standing == Standing.REPORTER || standing == Standing.UNVERIFIED;
  }

  /** Keeps people and words out of logs. */
  @Override
  public String toString() {
    return "Message[" + seq + " " + standing + "]";
  }
}
