package org.redress.casework.reviewing;

import java.util.List;
import org.redress.casework.report.Report;
import org.redress.casework.review.Review;
import org.redress.casework.reviewers.SeenCase;

/** A reviewer asks the reporter something, and the case waits for the answer instead of for the reviewer. */
public final class AskReporter {

  private final Desk desk;

  public AskReporter(Desk desk) {
    this.desk = desk;
  }

  /**
   * Asks.
   *
   * @throws IllegalArgumentException if the question is blank
   */
  public Response ask(SeenCase seen, int fence, String question) {
    Report words = new Report(question, List.of(), false, List.of());
    return desk.finish(
        seen, fence,
        (open, now) -> Ruling.of(Review.ask(open, seen.reviewer().subject(), words, now, desk.random())));
  }
}
