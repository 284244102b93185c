package org.redress.casework.erasure;

import java.util.List;
import java.util.Optional;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.timeline.TimelineEvent;

/** Erases cases from the stores. An exception means 'try again'. */
public interface Erasures {

  Optional<Tombstone> find(CaseId id);

  /** What is held of a case, or of what is left of one. */
  Holdings holdings(CaseId id);

  /**
   * Takes a case out of the world in one step: its head goes, its last event and a tombstone come. Everything else of it is
   * then unreachable, and is removed by {@link #remove}.
   *
   * @return false if the case was changed since it was read
   */
  boolean begin(Case seen, TimelineEvent erased, Tombstone tombstone);

  /** The erasures that have begun and are not complete. */
  List<Tombstone> underway();

  /** Removes what is left of an erased case but for its timeline without people. To do so again removes what was left. */
  void remove(Tombstone tombstone);

  /** Notes that an erasure is complete. */
  void complete(Tombstone tombstone);
}
