package org.redress.casework.reviewing;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.redress.casework.access.Role;
import org.redress.casework.reviewers.Concern;
import org.redress.casework.reviewers.Declared;
import org.redress.casework.reviewers.Reviewer;
import org.redress.casework.reviewers.ReviewerStore;

/** What reviewers say of themselves. */
public final class Profile {

  private static final int MAX_ATTEMPTS = 5;

  private final ReviewerStore reviewers;
  private final InstantSource clock;

  public Profile(ReviewerStore reviewers, InstantSource clock) {
    this.reviewers = reviewers;
    this.clock = clock;
  }

  /** Somebody who is signed in, with what they said of themselves before. */
  public Reviewer of(String subject, String name, Set<Role> roles) {
    return new Reviewer(subject, name, roles, reviewers.find(subject));
  }

  /** From now on cases of this concern do not exist for them. */
  public Reviewer declare(Reviewer reviewer, Concern conflict) {
    return changed(
        reviewer, now -> now.conflicts().containsKey(conflict)
            ? now
            : now.conflict(conflict, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
  }

  /** A conflict is none any more. */
  public Reviewer retract(Reviewer reviewer, Concern conflict) {
    return changed(reviewer, now -> now.conflicts().containsKey(conflict) ? now.without(conflict) : now);
  }

  public Reviewer prefer(Reviewer reviewer, Map<String, String> preferences) {
    return changed(reviewer, now -> now.preferences().equals(preferences) ? now : now.preferring(preferences));
  }

  public Reviewer onDuty(Reviewer reviewer, boolean on) {
    return changed(reviewer, now -> now.onDuty() == on ? now : now.onDuty(on));
  }

  private Reviewer changed(Reviewer reviewer, UnaryOperator<Declared> change) {
    for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      Declared before = reviewers.find(reviewer.subject());
      Declared after = change.apply(before);
      if (after.equals(before) || reviewers.keep(after)) {
        return reviewer.with(after);
      }
    }
    throw new IllegalStateException("What a reviewer declares was changed by others " + MAX_ATTEMPTS + " times");
  }
}
