package org.redress.casework.timeline;

import java.util.List;

/** Checks a case's timeline against its own hashes. */
public final class Timeline {

  private Timeline() {}

  /** What a check found. */
  public sealed interface Check {

    /** Every event follows from the one before. */
    record Whole(int events) implements Check {}

    /**
     * The record was changed.
     *
     * @param seq the first place at which it does not follow
     * @param why in plain words, without anything about a person
     */
    record Broken(int seq, String why) implements Check {}
  }

  /** What the first event of a case follows: the digest of the case's id, so that timelines cannot be exchanged. */
  public static Digest root(String caseId) {
    return new Digester().add(caseId).digest();
  }

  /**
   * Checks all events of a case, in the order of their sequence numbers.
   *
   * @param last the hash that the case itself keeps of its last event: without it a cut end would not be seen
   */
  public static Check check(String caseId, List<TimelineEvent> events, Digest last) {
    Digest previous = root(caseId);
    int seq = 0;
    for (TimelineEvent event : events) {
      seq++;
      if (event.seq() != seq) {
        return new Check.Broken(seq, "event " + seq + " is missing or out of order");
      }
      if (!event.previous().equals(previous)) {
        return new Check.Broken(seq, "event " + seq + " does not follow the event before it");
      }
      if (!event.hashHolds()) {
        return new Check.Broken(seq, "event " + seq + " was changed");
      }
      if (!event.sealsHold()) {
        return new Check.Broken(seq, "a personal part of event " + seq + " was changed");
      }
      previous = event.hash();
    }
    if (!previous.equals(last)) {
      return new Check.Broken(seq + 1, "events after event " + seq + " are missing");
    }
    return new Check.Whole(seq);
  }
}
