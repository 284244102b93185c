package org.redress.casework.reviewers;

import java.time.Instant;
import java.util.Optional;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.report.Message;
import org.redress.casework.report.Report;

/**
 * A later message as reviewers see it.
 *
 * @param seq the number of the event that it came with
 * @param from the address that it names as its sender, where reviewers may know who reports
 */
public record MessageView(
    int seq, Instant at, Message.Standing standing, Optional<EmailAddress> from, Report words) {

  static MessageView of(Message message, boolean mayKnowReporter) {
    return new MessageView(
        message.seq(), message.at(), message.standing(), message.from().filter(_ -> mayKnowReporter), message.words());
  }

  MessageView folded() {
    return new MessageView(seq, at, standing, from, Folded.of(words));
  }

  /** Keeps people and words out of logs. */
  @Override
  public String toString() {
    return "MessageView[" + seq + " " + standing + "]";
  }
}
