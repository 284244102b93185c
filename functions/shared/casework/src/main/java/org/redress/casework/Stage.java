package org.redress.casework;

import java.time.Instant;
import java.util.Optional;

/** Where a case stands. The first two are passing stages: they are left within minutes, without a person. */
public sealed interface Stage {

  /** Opened; to be screened. */
  record Received() implements Stage {}

  /** Screened, or known not to be screenable; to be queued. */
  record Screened() implements Stage {}

  /**
   * Waits for a reviewer.
   *
   * @param due by when a reviewer should have decided
   */
  record Queued(Priority priority, Instant due) implements Stage {}

  /** A reviewer is at it. */
  record InReview(Priority priority, Instant due, String reviewer) implements Stage {}

  /**
   * A reviewer has asked the reporter something.
   *
   * @param due by when a reviewer should have decided, had nothing been asked
   */
  record AwaitingReporter(Priority priority, Instant due) implements Stage {}

  /**
   * A reviewer has proposed what a second person must agree to.
   *
   * @param reviewer who proposed it
   */
  record AwaitingApproval(Priority priority, Instant due, String reviewer, Outcome proposed) implements Stage {}

  /** Decided; the reporter is yet to be told. */
  record Decided(Outcome outcome) implements Stage {}

  /**
   * Over, unless the reporter asks for a review.
   *
   * @param at since when
   */
  record Closed(Outcome outcome, Instant at) implements Stage {}

  /**
   * The reporter has asked that the outcome be reviewed; waits for a reviewer who had no part in it.
   *
   * @param due by when the review should be done
   * @param outcome as it stands until then
   */
  record Appealed(Priority priority, Instant due, Outcome outcome) implements Stage {}

  /**
   * Found to be the same matter as another case, and over: that one goes on.
   *
   * @param into the other, of which this case's reporter learns nothing
   */
  record Merged(CaseId into) implements Stage {}

  /** Taken back by the reporter. */
  record Withdrawn() implements Stage {}

  /** The priority of a case at this stage, where it has one. */
  default Optional<Priority> priorityThere() {
    return switch (this) {
      case Queued queued -> Optional.of(queued.priority());
      case InReview review -> Optional.of(review.priority());
      case AwaitingReporter waiting -> Optional.of(waiting.priority());
      case AwaitingApproval waiting -> Optional.of(waiting.priority());
      case Appealed appealed -> Optional.of(appealed.priority());
      default -> Optional.empty();
    };
  }

  /** By when a reviewer should have decided about a case at this stage, where one has to. */
  default Optional<Instant> dueThere() {
    return switch (this) {
      case Queued queued -> Optional.of(queued.due());
      case InReview review -> Optional.of(review.due());
      case AwaitingReporter waiting -> Optional.of(waiting.due());
      case AwaitingApproval waiting -> Optional.of(waiting.due());
      case Appealed appealed -> Optional.of(appealed.due());
      default -> Optional.empty();
    };
  }

  /** Whether nobody waits for anything any more. */
  default boolean isOver() {
    return switch (this) {
      case Closed _,Merged _,Withdrawn _ -> true;
      default -> false;
    };
  }

  /** The stages by name, as the table, the API and the command line say them. */
  enum Name {
    RECEIVED,
    SCREENED,
    QUEUED,
    IN_REVIEW,
    AWAITING_REPORTER,
    AWAITING_APPROVAL,
    DECIDED,
    CLOSED,
    APPEALED,
    MERGED,
    WITHDRAWN
  }

  default Name name() {
    return switch (this) {
      case Received _ -> Name.RECEIVED;
      case Screened _ -> Name.SCREENED;
      case Queued _ -> Name.QUEUED;
      case InReview _ -> Name.IN_REVIEW;
      case AwaitingReporter _ -> Name.AWAITING_REPORTER;
      case AwaitingApproval _ -> Name.AWAITING_APPROVAL;
      case Decided _ -> Name.DECIDED;
      case Closed _ -> Name.CLOSED;
      case Appealed _ -> Name.APPEALED;
      case Merged _ -> Name.MERGED;
      case Withdrawn _ -> Name.WITHDRAWN;
    };
  }
}
