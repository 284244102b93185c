package org.redress.casework;

import static org.redress.casework.NoticeKind.ALARM_DIGEST;
import static org.redress.casework.NoticeKind.DAILY_DIGEST;
import static org.redress.casework.NoticeKind.RETENTION_DIGEST;

import java.util.Map;

/** A number that a digest tells, kept among its notice's facts. One that is missing counts as 0. */
public enum DigestCount {
  /** Cases that came in since the last digest. */
  RECEIVED("received", DAILY_DIGEST),

  /** Cases that wait for a reviewer. */
  WAITING("waiting", DAILY_DIGEST),

  /** Those of them that are urgent. */
  URGENT("urgent", DAILY_DIGEST),

  /** Cases that are due on the digest's day. */
  DUE_TODAY("dueToday", DAILY_DIGEST),

  /** Cases that are past their day. */
  OVERDUE("overdue", DAILY_DIGEST),

  /** Cases that wait for a second person. */
  AWAITING_APPROVAL("awaitingApproval", DAILY_DIGEST),

  /** Mails that were given up. */
  FAILED_NOTICES("failedNotices", ALARM_DIGEST),

  /** Cases that were brought to people without being screened. */
  NOT_SCREENED("notScreened", ALARM_DIGEST),

  /** Cases that stand still before people see them. */
  STUCK("stuck", ALARM_DIGEST),

  /** Mails to us that were put aside. */
  PUT_ASIDE("putAside", ALARM_DIGEST),

  /** Queue messages that were tried in vain too often. */
  DEAD_LETTERS("deadLetters", ALARM_DIGEST),

  /** Urgent cases that nobody opened in time. */
  UNOPENED_URGENT("unopenedUrgent", ALARM_DIGEST),

  /** Cases whose time will be over, by how they ended. */
  GOING_REFERRED("goingReferred", RETENTION_DIGEST),
  GOING_RESOLVED_INFORMALLY("goingResolvedInformally", RETENTION_DIGEST),
  GOING_NOT_UPHELD("goingNotUpheld", RETENTION_DIGEST),
  GOING_OUTSIDE_CODE("goingOutsideCode", RETENTION_DIGEST),
  GOING_NOT_ENOUGH_INFORMATION("goingNotEnoughInformation", RETENTION_DIGEST),
  GOING_DUPLICATE("goingDuplicate", RETENTION_DIGEST),
  GOING_WITHDRAWN("goingWithdrawn", RETENTION_DIGEST),
  GOING_MERGED("goingMerged", RETENTION_DIGEST);

  private final String fact;
  private final NoticeKind digest;

  DigestCount(String fact, NoticeKind digest) {
    this.fact = fact;
    this.digest = digest;
  }

  /** The name of the fact that holds it. */
  public String fact() {
    return fact;
  }

  /** The digest that tells it. */
  public NoticeKind digest() {
    return digest;
  }

  /**
   * The number that a notice's facts tell.
   *
   * @throws NumberFormatException if what is there is no number
   */
  public int in(Map<String, String> facts) {
    return Integer.parseInt(facts.getOrDefault(fact, "0"));
  }
}
