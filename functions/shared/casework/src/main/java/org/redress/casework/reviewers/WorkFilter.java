package org.redress.casework.reviewers;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.redress.casework.CaseTag;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.finding.ClauseId;

/**
 * Which of the open cases somebody asks for.
 *
 * @param stage one of {@link #STAGES}
 * @param clause of which the last screening found something that counts
 * @param tag with which they are marked
 * @param dueBefore only what was due before
 */
public record WorkFilter(
    Stage.Name stage, Optional<Priority> priority, Optional<ClauseId> clause, Optional<CaseTag> tag,
    Optional<Instant> dueBefore) {

  /** The stages at which a case has a priority and is due some time. */
  public static final Set<Stage.Name> STAGES = Collections.unmodifiableSet(
      EnumSet.of(
          Stage.Name.QUEUED, Stage.Name.APPEALED, Stage.Name.IN_REVIEW, Stage.Name.AWAITING_REPORTER,
          Stage.Name.AWAITING_APPROVAL));

  /** @throws IllegalArgumentException if cases at that stage wait for nothing */
  public WorkFilter {
    if (!STAGES.contains(stage)) {
      throw new IllegalArgumentException("Cases at the stage " + stage + " are not listed");
    }
  }

  /** All cases at a stage. */
  public static WorkFilter of(Stage.Name stage) {
    return new WorkFilter(stage, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same, but only what was due before. */
  public WorkFilter dueBefore(Instant time) {
    return new WorkFilter(stage, priority, clause, tag, Optional.of(time));
  }

  /** Whether it asks for what few cases may have, so that it is looked for only so far. */
  public boolean isSparse() {
    return clause.isPresent() || tag.isPresent();
  }

  /** Whether a case at that stage, of those clauses and with those tags, is one of those. */
  public boolean fits(Stage at, Set<ClauseId> clauses, Set<CaseTag> tags) {
    return at.name() == stage
        && priority.filter(asked -> !at.priorityThere().equals(Optional.of(asked))).isEmpty()
        && clause.filter(asked -> !clauses.contains(asked)).isEmpty()
        && tag.filter(asked -> !tags.contains(asked)).isEmpty()
        && dueBefore.filter(time -> at.dueThere().filter(time::isAfter).isEmpty()).isEmpty();
  }
}
