package org.redress.reviewcases.casescreen;

import org.redress.casework.CaseId;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.reviewers.Sight;
import org.redress.reviewcases.access.Caller;
import org.redress.reviewcases.access.Reviewers;
import org.redress.web.http.Request;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;

/** Lets people see the cases that there are for them. */
final class CaseDoor {

  private final Reviewers reviewers;
  private final Sight sight;

  CaseDoor(Reviewers reviewers, Sight sight) {
    this.reviewers = reviewers;
    this.sight = sight;
  }

  /**
   * The case that a path names.
   *
   * @throws ProblemException if there is none for whoever asks
   */
  SeenCase see(Request request, Caller caller) {
    return CaseId.parse(request.parameter("reference"))
        .flatMap(id -> sight.see(reviewers.of(caller), id))
        .orElseThrow(() -> new ProblemException(Problem.notFound()));
  }

  /**
   * The case as it is now.
   *
   * @throws ProblemException if there is none any more for whoever was let see it
   */
  SeenCase again(SeenCase seen) {
    return sight.see(seen.reviewer(), seen.id()).orElseThrow(() -> new ProblemException(Problem.notFound()));
  }
}
