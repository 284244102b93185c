package org.redress.reviewcases.casescreen;

import java.time.Instant;
import org.redress.casework.Stage;
import org.redress.casework.reviewers.SeenCase;

/** Whose turn it is at a case. */
final class Turns {

  private Turns() {}

  /** Whether it is the turn of whoever was let see the case. */
  static boolean isMine(SeenCase seen, Instant now) {
    String subject = seen.reviewer().subject();
    return seen.view().stage() instanceof Stage.InReview review && review.reviewer().equals(subject)
        && seen.view().claim().filter(lease -> lease.holder().equals(subject) && lease.until().isAfter(now))
            .isPresent();
  }

  /** Whether somebody is at it and their time is over. */
  static boolean isLapsed(SeenCase seen, Instant now) {
    return seen.view().stage() instanceof Stage.InReview
        && seen.view().claim().filter(lease -> lease.until().isAfter(now)).isEmpty();
  }
}
