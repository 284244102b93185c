package org.redress.caseworkaws.deadletters;

/** A queue whose messages are put aside when they failed too often. */
public enum GivenUpQueue {
  MAIL, EVIDENCE, SCREENING, REVIEW, NOTICE, NOTICE_EVENT;

  /** The environment variable that holds the URL of the queue. */
  public String queueSetting() {
    return name() + "_QUEUE_URL";
  }

  /** The environment variable that holds the URL of what it gave up. */
  public String deadLettersSetting() {
    return name() + "_DEAD_LETTERS_URL";
  }
}
