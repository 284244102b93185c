package org.redress.reviewcases.casescreen;

import java.util.List;
import org.redress.casework.reviewing.Response;
import org.redress.web.problem.Problem;

/** Why something was not done, in words that say what to do. */
final class Refusals {

  private Refusals() {}

  /** What a program is told. */
  static Problem problem(Response refused) {
    return switch (refused) {
      case Response.LeaseLost _ -> new Problem(
          "/problems/lease-lost", "Lease lost", 409,
          "Your time at the case is over, or the fence is not that of your lease. Take the case over, then send it again.",
          List.of());
      case Response.Moved _ -> new Problem(
          "/problems/moved", "The case has moved", 409,
          "The case is not as you saw it. Read it again, then send what you still want.", List.of());
      case Response.NotAllowed _ -> new Problem(
          "/problems/not-allowed", "Somebody else must do this", 403,
          "You, or the person you named, may not do this with this case.", List.of());
      default -> Problem.notPossible();
    };
  }

  /** The message for people. */
  static String words(Response refused) {
    return "console.case.refused." + switch (refused) {
      case Response.LeaseLost _ -> "lease-lost";
      case Response.Moved _ -> "moved";
      case Response.NotAllowed _ -> "not-allowed";
      default -> "not-possible";
    };
  }
}
