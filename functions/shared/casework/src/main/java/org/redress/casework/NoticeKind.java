package org.redress.casework;

import java.util.Set;

/**
 * Which mail it is. Each needs the facts that {@link #needed} names, and every mail to a reporter may have
 * {@link NoticeFact#CONFIRMED}, {@link NoticeFact#DISCREET} and {@link NoticeFact#LANGUAGE}; {@link Change.Builder#tell} adds these and
 * {@link NoticeFact#EXPECTED_BY}.
 */
public enum NoticeKind {
  /** The report has arrived. */
  ACKNOWLEDGEMENT(Audience.REPORTER),

  /** Reviewers ask something. */
  QUESTION(Audience.REPORTER),

  /** The answer to a question has arrived. */
  ANSWER_RECEIVED(Audience.REPORTER),

  /** A question still waits for an answer. */
  STILL_WAITING(Audience.REPORTER),

  /** The day by which an answer was expected has slipped to another. */
  DELAYED(Audience.REPORTER),

  /** The report is decided. */
  OUTCOME(Audience.REPORTER),

  /** The wish for a review of the outcome has arrived. */
  APPEAL_RECEIVED(Audience.REPORTER),

  /** The outcome was reviewed, and this is what it is now. */
  APPEAL_DECIDED(Audience.REPORTER),

  /** The report was taken back. */
  WITHDRAWN(Audience.REPORTER),

  /** The report was joined with another about the same matter. */
  MERGED(Audience.REPORTER),

  /** A new receipt code, in the place of one that was lost. */
  RECEIPT_CODE(Audience.REPORTER),

  /** An urgent case waits. */
  URGENT_ALERT(Audience.REVIEWERS),

  /** What waits and what is due, once a day; about no one case. */
  DAILY_DIGEST(Audience.REVIEWERS),

  /** A proposed outcome waits for a second person. */
  APPROVAL_NEEDED(Audience.REVIEWERS),

  /** What the system did not manage by itself; about no one case. */
  ALARM_DIGEST(Audience.ADMINISTRATORS),

  /** The cases whose time will be over, once a month; about no one case. */
  RETENTION_DIGEST(Audience.ADMINISTRATORS),

  /** Somebody sends more mails than are answered, and this case is not acknowledged. */
  UNANSWERED_SENDER(Audience.REVIEWERS);

  /** Whom a mail is for. */
  public enum Audience {
    REPORTER, REVIEWERS, ADMINISTRATORS
  }

  private final Audience audience;

  NoticeKind(Audience audience) {
    this.audience = audience;
  }

  public Audience audience() {
    return audience;
  }

  /** Whether the reporter is sent it because time passes, not because anybody wrote or asked for something. */
  public boolean goesByItself() {
    return this == STILL_WAITING || this == DELAYED;
  }

  /** The facts without which it cannot be worded. */
  public Set<String> needed() {
    return switch (this) {
      case ACKNOWLEDGEMENT, ANSWER_RECEIVED, DELAYED, APPEAL_RECEIVED -> Set.of(NoticeFact.EXPECTED_BY);
      case OUTCOME -> Set.of(NoticeFact.DECIDED);
      case APPEAL_DECIDED -> Set.of(NoticeFact.DECIDED, NoticeFact.CHANGED);
      case RECEIPT_CODE -> Set.of(NoticeFact.GENERATION);
      case URGENT_ALERT -> Set.of(NoticeFact.ROUND);
      case DAILY_DIGEST, ALARM_DIGEST, RETENTION_DIGEST -> Set.of(NoticeFact.DAY);
      case QUESTION, STILL_WAITING, WITHDRAWN, MERGED, APPROVAL_NEEDED, UNANSWERED_SENDER -> Set.of();
    };
  }

  /** Whether its reader may say that they want no more of it. What is about somebody's own case is never so. */
  public boolean isOptional() {
    return this == DAILY_DIGEST;
  }
}
