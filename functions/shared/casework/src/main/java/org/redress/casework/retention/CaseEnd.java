package org.redress.casework.retention;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.redress.casework.Case;
import org.redress.casework.CaseStore;
import org.redress.casework.Page;
import org.redress.casework.Stage;
import org.redress.casework.timeline.TimelineEvent;

/** When the time of a case is over, as the settings say it now. */
public final class CaseEnd {

  private final CaseStore cases;
  private final Retention retention;

  public CaseEnd(CaseStore cases, Retention retention) {
    this.cases = cases;
    this.retention = retention;
  }

  /** When a case is to go; nothing as long as it is open or under legal hold. */
  public Optional<Instant> of(Case over) {
    return retention.endOf(over, since(over));
  }

  /** What is told of a case that is over, such as a legal hold, does not make it over any later. */
  private Instant since(Case over) {
    return switch (over.stage()) {
      case Stage.Closed(_, Instant at) -> at;
      case Stage.Withdrawn _ -> last(over, TimelineEvent.Kind.WITHDRAWN);
      case Stage.Merged _ -> last(over, TimelineEvent.Kind.MERGED);
      default -> over.changedAt();
    };
  }

  private Instant last(Case over, TimelineEvent.Kind kind) {
    return Page.all(from -> cases.timeline(over.id(), from))
        .filter(event -> event.kind() == kind)
        .map(TimelineEvent::at)
        .max(Comparator.naturalOrder())
        .orElse(over.changedAt());
  }
}
