package org.redress.reviewcases.casescreen;

import java.util.List;
import java.util.Optional;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.report.Report;
import org.redress.casework.review.Opinion;
import org.redress.casework.reviewers.MessageView;

/** What people said of a matter, with what screening and reviewers think of it. */
record Said(
    Report report, Optional<ScreeningResult> screening, List<MessageView> messages, List<Opinion> opinions) {

  /** What was thought last of a clause. */
  Optional<Opinion> opinion(ClauseId clause) {
    return opinions.stream().filter(opinion -> opinion.clause().equals(clause)).findFirst();
  }

  /** Says nothing of it. */
  @Override
  public String toString() {
    return "Said[...]";
  }
}
