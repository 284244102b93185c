package org.redress.caseworkaws.hints;

/** The queues that carry hints. */
public enum HintQueue {
  SCREENING, REVIEW, NOTICE, EVIDENCE, MAIL;

  /** The environment variable that holds the queue's URL. */
  public String setting() {
    return name() + "_QUEUE_URL";
  }
}
