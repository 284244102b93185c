package org.redress.casework.reviewers;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.redress.casework.CaseId;
import org.redress.casework.Outcome;
import org.redress.casework.Stage;
import org.redress.casework.history.Likeness;

/**
 * A case that is like another, in few words.
 *
 * @param outcome what was decided, once it was; of a review of an outcome, what stands until it is done
 * @param likenesses in what it is alike, the closest first
 */
public record SimilarCase(
    CaseId id, Stage.Name stage, Optional<Outcome.Name> outcome, Instant receivedAt, Instant changedAt,
    SortedSet<Likeness> likenesses) {

  public SimilarCase {
    likenesses = Collections.unmodifiableSortedSet(new TreeSet<>(likenesses));
  }

  static SimilarCase of(SeenCase seen, SortedSet<Likeness> likenesses) {
    CaseView view = seen.view();
    Optional<Outcome> outcome = switch (view.stage()) {
      case Stage.Decided(Outcome decided) -> Optional.of(decided);
      case Stage.Closed(Outcome decided, _) -> Optional.of(decided);
      case Stage.Appealed(_, _, Outcome decided) -> Optional.of(decided);
      default -> view.contested();
    };
    return new SimilarCase(
        seen.id(), view.stage().name(), outcome.map(Outcome::name), view.receivedAt(), view.changedAt(), likenesses);
  }

  /** Whether it is about the same or nearly the same post, not only about the same account. */
  public boolean isOfThePost() {
    return likenesses.first() != Likeness.SAME_ACCOUNT;
  }
}
