package org.redress.casework.reviewers;

import java.util.HashSet;
import java.util.Set;
import org.redress.casework.Case;
import org.redress.casework.claims.Claim;

/**
 * What must be known of a case before anybody may see or change it.
 *
 * @param concerns whom it concerns; not the case itself, nor branches
 */
public record Known(Case head, Claim claim, Set<Concern> concerns) {

  public Known {
    concerns = Set.copyOf(concerns);
  }

  /** Whether the case does not exist for them. */
  public boolean isHiddenFrom(Reviewer reviewer) {
    return !reviewer.seesCases() || isTooNear(reviewer);
  }

  /** Whether they declared to be too near to anybody or anything that it is about. */
  public boolean isTooNear(Reviewer reviewer) {
    return reviewer.isTooNear(allConcerns());
  }

  /** With the case itself, and the branches that reviewers say it concerns. */
  Set<Concern> allConcerns() {
    Set<Concern> all = new HashSet<>(concerns);
    all.add(Concern.of(head.id()));
    head.handling().marks().branches().stream().map(Concern::ofBranch).forEach(all::add);
    return all;
  }

  /** Whether it is folded away for this reviewer whom the case is about, where that is done at first. */
  boolean isToBeUnfolded(Reviewer reviewer) {
    return !head.stage().isOver() && !head.handling().marks().unfolded().contains(reviewer.subject());
  }
}
