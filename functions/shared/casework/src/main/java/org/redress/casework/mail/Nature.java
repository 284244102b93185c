package org.redress.casework.mail;

import java.util.Optional;
import org.redress.casework.NoticeState;

/** What a mail is. */
public sealed interface Nature {

  /** Somebody wrote it or had it sent, so its words may be a report. */
  record Written() implements Nature {}

  /** A program answered for somebody. */
  record AutomaticReply() implements Nature {}

  /**
   * A program tells what became of a mail of ours, if it is one of ours.
   *
   * @param kind such as {@code delivery report}
   * @param state what it makes of the notice; empty if it changes nothing
   */
  record News(String kind, Optional<NoticeState> state) implements Nature {}

  /** A mail of our own that came back. */
  record Ours() implements Nature {}
}
