package org.redress.casework.review;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.CaseChanges;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.Change;
import org.redress.casework.Stage;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

/** Gives a screened case its priority, its due date and its place in the review queue. */
public final class QueueCase {

  private final CaseStore cases;
  private final CaseChanges changes;
  private final ServiceTimes times;
  private final PriorityRules rules;
  private final InstantSource clock;
  private final Actor actor;

  /**
   * Wires the use case.
   *
   * @param actor in whose name the timeline says it was done
   */
  public QueueCase(
      CaseStore cases, ServiceTimes times, PriorityRules rules, InstantSource clock, Actor actor) {
    this.cases = cases;
    this.changes = new CaseChanges(cases);
    this.times = times;
    this.rules = rules;
    this.clock = clock;
    this.actor = actor;
  }

  /** Queues the case if it still has to be. */
  public CaseChanges.Result queue(CaseId id) {
    return changes.changeAs(() -> cases.findWithScreening(id), this::queued);
  }

  private Optional<Change> queued(CaseStore.CaseWithScreening read) {
    if (!(read.head().stage() instanceof Stage.Screened)) {
      return Optional.empty();
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Triage triage = Triage.of(read.head().threatToLife(), read.screening(), rules);
    Instant due = times.due(triage.priority(), read.head().receivedAt());
    return Optional.of(
        Change.of(read.head(), new Stage.Queued(triage.priority(), due), now, actor, TimelineEvent.Kind.QUEUED)
            .facts(
                Map.of("priority", triage.priority().name(), "because", triage.because(), "due", due.toString()))
            .build());
  }
}
