package org.redress.casework;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.redress.casework.finding.ClauseId;

/** What reviewers decide about a case. An upheld outcome names the clauses that were breached. */
public sealed interface Outcome {

  /** Upheld, and referred to the disciplinary process. */
  record Referred(SortedSet<ClauseId> clauses) implements Outcome {
    public Referred {
      clauses = atLeastOne(clauses);
    }
  }

  /** Upheld, and resolved without the disciplinary process. */
  record ResolvedInformally(SortedSet<ClauseId> clauses) implements Outcome {
    public ResolvedInformally {
      clauses = atLeastOne(clauses);
    }
  }

  /** The code was not breached. */
  record NotUpheld() implements Outcome {}

  /** The code does not cover it. */
  record OutsideCode() implements Outcome {}

  /** There is not enough to decide on. */
  record NotEnoughInformation() implements Outcome {}

  /** It is the same matter as another case. */
  record Duplicate(CaseId of) implements Outcome {}

  /** The outcomes by name, as the table and the timeline say them. */
  enum Name {
    REFERRED, RESOLVED_INFORMALLY, NOT_UPHELD, OUTSIDE_CODE, NOT_ENOUGH_INFORMATION, DUPLICATE
  }

  default Name name() {
    return switch (this) {
      case Referred _ -> Name.REFERRED;
      case ResolvedInformally _ -> Name.RESOLVED_INFORMALLY;
      case NotUpheld _ -> Name.NOT_UPHELD;
      case OutsideCode _ -> Name.OUTSIDE_CODE;
      case NotEnoughInformation _ -> Name.NOT_ENOUGH_INFORMATION;
      case Duplicate _ -> Name.DUPLICATE;
    };
  }

  /** The clauses that were breached; empty unless upheld. */
  default SortedSet<ClauseId> breached() {
    return switch (this) {
      case Referred(SortedSet<ClauseId> clauses) -> clauses;
      case ResolvedInformally(SortedSet<ClauseId> clauses) -> clauses;
      default -> Collections.emptySortedSet();
    };
  }

  private static SortedSet<ClauseId> atLeastOne(SortedSet<ClauseId> clauses) {
    if (clauses.isEmpty()) {
      throw new IllegalArgumentException("An upheld outcome names at least one clause");
    }
    return Collections.unmodifiableSortedSet(new TreeSet<>(clauses));
  }
}
