package org.redress.casework.intake;

import java.time.Instant;
import java.util.Optional;
import org.redress.casework.Case;
import org.redress.casework.Change;
import org.redress.casework.NoticeKind;
import org.redress.casework.Stage;
import org.redress.casework.Transitions;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

/** The reporter takes a report back. */
public final class WithdrawCase {

  private WithdrawCase() {}

  /** Withdraws a case that is not decided yet; nothing when it is too late for that. */
  public static Optional<Change> withdraw(Case open, Instant now) {
    return isPossible(open.stage()) && open.handling().contested().isEmpty()
        ? Optional.of(
            Change.of(open, new Stage.Withdrawn(), now, Actor.REPORTER, TimelineEvent.Kind.WITHDRAWN)
                .tell(NoticeKind.WITHDRAWN)
                .build())
        : Optional.empty();
  }

  /** Whether a report at this stage can be taken back. */
  public static boolean isPossible(Stage stage) {
    return Transitions.from(stage.name()).contains(Stage.Name.WITHDRAWN);
  }
}
