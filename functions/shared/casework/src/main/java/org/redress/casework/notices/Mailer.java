package org.redress.casework.notices;

/**
 * Hands a mail to the mail service, by one call: an implementation never tries again by itself, for it cannot know what
 * a lost reply said.
 */
@FunctionalInterface
public interface Mailer {

  /** What became of the one call. */
  sealed interface Answer {

    /** The mail service has the mail, under this id. */
    record Accepted(String messageId) implements Answer {}

    /** The mail service has certainly not taken the mail, and may take it later. */
    record NotNow() implements Answer {}

    /** The mail service failed. It has most likely not taken the mail; if it has, its events will say so. */
    record Failing() implements Answer {}

    /** The mail service will never take this mail. */
    record Refused(String because) implements Answer {}

    /** Nobody can say: the call failed or took too long after it had been sent. */
    record Unclear() implements Answer {}
  }

  Answer send(Mail mail);
}
