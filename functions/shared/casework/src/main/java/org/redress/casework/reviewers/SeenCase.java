package org.redress.casework.reviewers;

import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.access.Role;

/**
 * A case that a reviewer was let see. Only {@link Sight} makes one, so whatever asks for one cannot be done to a case that
 * does not exist for that reviewer.
 */
public final class SeenCase {

  private final Reviewer reviewer;
  private final Known known;
  private final boolean exact;

  SeenCase(Reviewer reviewer, Known known) {
    this(reviewer, known, false);
  }

  private SeenCase(Reviewer reviewer, Known known, boolean exact) {
    this.reviewer = reviewer;
    this.known = known;
    this.exact = exact;
  }

  /** The same case, to which nothing is to be done unless it still stands at the very version that was read. */
  public SeenCase exactly() {
    return new SeenCase(reviewer, known, true);
  }

  /** Whether something may be done to the case as it stands now. */
  public boolean fits(Case open) {
    return !exact || open.version() == known.head().version();
  }

  public CaseId id() {
    return known.head().id();
  }

  public Reviewer reviewer() {
    return reviewer;
  }

  /** The case as it stood when it was read. */
  public CaseView view() {
    return CaseView.of(known);
  }

  /** Whether there is no such case for a colleague. */
  public boolean isHiddenFrom(Reviewer colleague) {
    return known.isHiddenFrom(colleague);
  }

  /** Whether somebody had such a part in deciding it that they may neither approve nor review an outcome. */
  public boolean bars(String subject) {
    return known.head().handling().bars(subject);
  }

  /** Whether the reviewer had such a part in deciding it that they may neither approve nor review that. */
  public boolean isBarred() {
    return known.head().handling().bars(reviewer.subject());
  }

  /** Whether somebody else may agree to what this reviewer proposes. */
  boolean mayBeApprovedBy(Reviewer other) {
    return other.is(Role.APPROVER) && !other.subject().equals(reviewer.subject())
        && !known.head().handling().bars(other.subject()) && !known.isHiddenFrom(other);
  }

  boolean isToBeUnfolded() {
    return known.isToBeUnfolded(reviewer);
  }

  boolean mayKnowReporter() {
    return ReporterView.mayBeKnown(known.head());
  }

  /** Says which case and where it stood. */
  @Override
  public String toString() {
    return "SeenCase[" + known.head() + "]";
  }
}
