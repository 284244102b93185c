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
   * Checks all events of a case, in the order of their sequence numbers. {@link #examine} says more.
   *
   * @param last the hash that the case itself keeps of its last event: without it a cut end would not be seen
   */
  public static Check check(String caseId, List<TimelineEvent> events, Digest last) {
    int highest = events.stream().mapToInt(TimelineEvent::seq).max().orElse(0);
    return examine(caseId, events, highest, last)
        .stream()
        .findFirst()
        .<Check>map(flaw -> new Check.Broken(flaw.seq(), flaw.says()))
        .orElseGet(() -> new Check.Whole(events.size()));
  }

  /**
   * Finds what is wrong with a timeline, each thing in its place; nothing, if it is whole. Where nearly all was written anew,
   * hashes and all, it is only told that it was: by the last hash, which the case itself keeps.
   *
   * @param events in the order in which they are kept
   * @param version how many events the case says there are
   * @param last the hash that the case keeps of its last event
   */
  public static List<Flaw> examine(String caseId, List<TimelineEvent> events, int version, Digest last) {
    return new Examination(events, version).flaws(root(caseId), last);
  }
}
