package org.redress.casework.reviewers;

import java.util.List;
import java.util.Optional;
import org.redress.casework.CaseId;

/**
 * Finds open cases in their order, without reading them. It may lag behind by moments: whoever is let see a case is asked
 * about as it stands.
 */
public interface WorkIndex {

  /** A case that may be one of those asked for. */
  record Entry(CaseId id, WorkPlace place) {}

  /**
   * Cases one behind the other.
   *
   * @param entries all of those asked for up to the end; may be empty although others follow
   * @param end how far was looked; empty when nothing follows
   */
  record Stretch(List<Entry> entries, Optional<WorkPlace> end) {
    public Stretch {
      entries = List.copyOf(entries);
    }
  }

  /**
   * The first cases behind a place. What this costs does not depend on how many there are, so a rare clause is looked for
   * only so far.
   *
   * @param most at most so many
   * @param behind without it from the start
   */
  Stretch ahead(WorkFilter filter, int most, Optional<WorkPlace> behind);

  /** The last cases before a place, the nearest first. */
  Stretch back(WorkFilter filter, int most, WorkPlace before);

  /** The cases that somebody has, in no order, whether or not their time is over. */
  List<CaseId> heldBy(String subject, int most);
}
