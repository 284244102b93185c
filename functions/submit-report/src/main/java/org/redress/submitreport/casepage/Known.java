package org.redress.submitreport.casepage;

import java.util.Optional;
import org.redress.casework.Case;
import org.redress.casework.Outcome;
import org.redress.casework.Stage;
import org.redress.casework.report.Message;

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

  /** What a program wrote is nobody's word. What came from somebody unproven may not be the reporter's to read. */
  static boolean isTold(Message message) {
    return message.standing() == Message.Standing.REPORTER || message.standing() == Message.Standing.REVIEWER;
  }

  /** Whether an answer is still to be expected. */
  static boolean goesOn(Case open) {
    return switch (open.stage()) {
      case Stage.Closed _,Stage.Merged _,Stage.Withdrawn _ -> false;
      default -> true;
    };
  }
}
