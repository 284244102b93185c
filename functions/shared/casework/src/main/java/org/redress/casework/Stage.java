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

  /** Decided; the reporter is yet to be told. */
  record Decided(Outcome outcome) implements Stage {}

  /** Over. */
  record Closed(Outcome outcome) implements Stage {}

  /** Taken back by the reporter. */
  record Withdrawn() implements Stage {}

  /** The priority of a case at this stage, where it has one. */
  default Optional<Priority> priorityThere() {
    return switch (this) {
      case Queued queued -> Optional.of(queued.priority());
      case InReview review -> Optional.of(review.priority());
      default -> Optional.empty();
    };
  }

  /** By when a reviewer should have decided about a case at this stage, where one has to. */
  default Optional<Instant> dueThere() {
    return switch (this) {
      case Queued queued -> Optional.of(queued.due());
      case InReview review -> Optional.of(review.due());
      default -> Optional.empty();
    };
  }

  /** Whether nobody waits for anything any more. */
  default boolean isOver() {
    return switch (this) {
      case Closed _,Withdrawn _ -> true;
      case Received _,Screened _,Queued _,InReview _,Decided _ -> false;
    };
  }

  /** The stages by name, as the table, the API and the command line say them. */
  enum Name {
    RECEIVED, SCREENED, QUEUED, IN_REVIEW, DECIDED, CLOSED, WITHDRAWN
  }

  default Name name() {
    return switch (this) {
      case Received _ -> Name.RECEIVED;
      case Screened _ -> Name.SCREENED;
      case Queued _ -> Name.QUEUED;
      case InReview _ -> Name.IN_REVIEW;
      case Decided _ -> Name.DECIDED;
      case Closed _ -> Name.CLOSED;
      case Withdrawn _ -> Name.WITHDRAWN;
    };
  }
}
