package org.redress.casework.audit;

import java.util.List;
import org.redress.casework.timeline.Flaw;

/** What the verification of a case's timeline found. */
public sealed interface Verdict {

  /** Every event follows from the one before, to the last that the case remembers. */
  record Whole(int events) implements Verdict {}

  /**
   * The record was changed.
   *
   * @param flaws at least one, in the order of the events
   */
  record Flawed(List<Flaw> flaws) implements Verdict {

    public Flawed {
      flaws = List.copyOf(flaws);
    }
  }

  /**
   * What is kept cannot be read as events: it was changed to something else.
   *
   * @param kind of error
   */
  record Unreadable(String kind) implements Verdict {}

  /** The case went on again and again while its timeline was read: try later. */
  record Busy() implements Verdict {}
}
