package org.redress.casework.review;

import java.util.Optional;
import org.redress.casework.golden.Golden;
import org.redress.casework.report.Message;
import org.redress.casework.report.Report;

/** What reviewers leave with a case. */
public sealed interface Work {

  /** A note that reporters never see. */
  record Noted(Note note) implements Work {}

  /**
   * What somebody thinks of a clause.
   *
   * @param before what was thought of it, in the place of which this is kept
   */
  record Judged(Opinion opinion, Optional<Opinion> before) implements Work {}

  /** A decided case that was chosen to be looked at once more. */
  record Chosen(Golden golden) implements Work {}

  /**
   * Words of which a passage was made unreadable, in the place of those that were kept. Their digest goes with them: what
   * stays is the salted one in the event that they came with.
   *
   * @param message the number of the message
   * @param words as they are to be kept
   * @param later the message as it is to be kept; empty for the report
   */
  record Redacted(int message, Report words, Optional<Message> later) implements Work {

    /** Keeps the words out of logs. */
    @Override
    public String toString() {
      return "Redacted[message " + message + "]";
    }
  }
}
