package org.redress.casework.review;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.redress.casework.Case;
import org.redress.casework.Change;
import org.redress.casework.Notice;
import org.redress.casework.Outcome;
import org.redress.casework.Stage;
import org.redress.casework.report.Message;
import org.redress.casework.report.Report;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.PersonalPart;
import org.redress.casework.timeline.TimelineEvent;

/** What reviewers do with a case. Each change is nothing when the case does not stand where it would have to. */
public final class Review {

  private Review() {}

  /** A reviewer takes up a case that waits for one. */
  public static Optional<Change> start(Case waiting, String reviewer, Instant now) {
    return switch (waiting.stage()) {
      case Stage.Queued(var priority, var due) -> Optional.of(
          Change
              .of(
                  waiting, new Stage.InReview(priority, due, reviewer), now, Actor.reviewer(reviewer),
                  TimelineEvent.Kind.REVIEW_STARTED)
              .build());
      default -> Optional.empty();
    };
  }

  /** The reviewer who took the case up asks the reporter something; the reporter is told that there is a question. */
  public static Optional<Change> ask(
      Case inReview, String reviewer, Report question, Instant now, RandomGenerator random) {
    return switch (inReview.stage()) {
      case Stage.InReview review when review.reviewer().equals(reviewer) -> Optional.of(
          Change
              .of(
                  inReview, new Stage.AwaitingReporter(review.priority(), review.due()), now,
                  Actor.reviewer(reviewer), TimelineEvent.Kind.QUESTION_ASKED)
              .personal(PersonalPart.of(Map.of("message", question.digest().hex()), random))
              .message(Message.Standing.REVIEWER, Optional.empty(), question)
              .tell(Notice.Kind.QUESTION)
              .build());
      default -> Optional.empty();
    };
  }

  /**
   * The reviewer who took the case up decides it.
   *
   * @param reason why, in the reviewer's words; kept as personal, for it speaks of people
   * @throws IllegalArgumentException if the reason is blank
   */
  public static Optional<Change> decide(
      Case inReview, String reviewer, Outcome outcome, String reason, Instant now, RandomGenerator random) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("A decision needs a reason");
    }
    return switch (inReview.stage()) {
      case Stage.InReview review when review.reviewer().equals(reviewer) -> Optional.of(
          Change.of(inReview, new Stage.Decided(outcome), now, Actor.reviewer(reviewer), TimelineEvent.Kind.DECIDED)
              .facts(
                  Map.of(
                      "outcome", outcome.name().name(),
                      "clauses", String.join(" ", outcome.breached().stream().map(clause -> clause.value()).toList())))
              .personal(PersonalPart.of(Map.of("reason", reason), random))
              .build());
      default -> Optional.empty();
    };
  }

  /** The matter is over: the outcome stands and everybody was told. */
  public static Optional<Change> close(Case decided, Actor actor, Instant now) {
    return switch (decided.stage()) {
      case Stage.Decided(Outcome outcome) -> Optional.of(
          Change.of(decided, new Stage.Closed(outcome, now), now, actor, TimelineEvent.Kind.CLOSED).build());
      default -> Optional.empty();
    };
  }
}
