package org.redress.submitreport.casepage;

import java.util.Optional;
import org.redress.casework.Case;
import org.redress.casework.Outcome;
import org.redress.casework.Stage;

/** What a reporter may know of a case that reviewers know. */
final class Known {

  private Known() {}

  /** The outcome, once the reporter is to know it. */
  static Optional<Outcome> outcome(Case open) {
    return switch (open.stage()) {
      case Stage.Closed(Outcome outcome, _) -> Optional.of(outcome);
      case Stage.Appealed(_, _, Outcome outcome) -> Optional.of(outcome);
      default -> Optional.empty();
    };
  }

  /** Whether an answer is still to be expected. */
  static boolean goesOn(Case open) {
    return switch (open.stage()) {
      case Stage.Closed _,Stage.Merged _,Stage.Withdrawn _ -> false;
      default -> true;
    };
  }
}
