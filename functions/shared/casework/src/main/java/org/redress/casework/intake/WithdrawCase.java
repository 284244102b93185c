package org.redress.casework.intake;

import java.time.Instant;
import java.util.Optional;
import org.redress.casework.Case;
import org.redress.casework.Change;
import org.redress.casework.Stage;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

/** The reporter takes a report back. */
public final class WithdrawCase {

  private WithdrawCase() {}

  /** Withdraws a case that is not decided yet; nothing when it is too late for that. */
  public static Optional<Change> withdraw(Case open, Instant now) {
    return switch (open.stage()) {
      case Stage.Received _,Stage.Screened _,Stage.Queued _,Stage.InReview _ -> Optional.of(
          Change.of(open, new Stage.Withdrawn(), now, Actor.REPORTER, TimelineEvent.Kind.WITHDRAWN).build());
      case Stage.Decided _,Stage.Closed _,Stage.Withdrawn _ -> Optional.empty();
    };
  }
}
