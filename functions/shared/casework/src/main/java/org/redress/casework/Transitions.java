package org.redress.casework;

import java.util.Set;
import org.redress.casework.Stage.Name;

/** From which stage a case may go to which others. A change that leaves the stage as it is, is always allowed. */
public final class Transitions {

  private Transitions() {}

  static boolean allow(Stage from, Stage to) {
    return from.name() == to.name() || from(from.name()).contains(to.name());
  }

  /** The stages to which a case at this one may go next. */
  public static Set<Name> from(Name stage) {
    return switch (stage) {
      case RECEIVED -> Set.of(Name.SCREENED, Name.WITHDRAWN);
      case SCREENED -> Set.of(Name.QUEUED, Name.WITHDRAWN);
      case QUEUED -> Set.of(Name.IN_REVIEW, Name.MERGED, Name.WITHDRAWN);
      case IN_REVIEW -> Set.of(
          Name.QUEUED, Name.APPEALED, Name.AWAITING_REPORTER, Name.AWAITING_APPROVAL, Name.DECIDED, Name.MERGED,
          Name.WITHDRAWN);
      case AWAITING_REPORTER -> Set.of(Name.QUEUED, Name.APPEALED, Name.MERGED, Name.WITHDRAWN);
      case AWAITING_APPROVAL -> Set.of(Name.QUEUED, Name.IN_REVIEW, Name.DECIDED, Name.WITHDRAWN);
      case DECIDED -> Set.of(Name.CLOSED);
      case CLOSED -> Set.of(Name.APPEALED, Name.QUEUED);
      case APPEALED -> Set.of(Name.IN_REVIEW);
      case MERGED -> Set.of(Name.QUEUED);
      case WITHDRAWN -> Set.of();
    };
  }
}
