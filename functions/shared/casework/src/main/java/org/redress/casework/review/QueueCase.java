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

/**
 * Gives a screened case its priority, its due date and its place in the review queue, and owes those on duty a mail if it is
 * urgent.
 */
public final class QueueCase {

  private final CaseStore cases;
  private final CaseChanges changes;
  private final ServiceTimes times;
  private final PriorityRules rules;
  private final InstantSource clock;
  private final Actor actor;
  private final UrgentAlert alert;

  /** Wires the use case where nobody is told of urgent cases. */
  public QueueCase(
      CaseStore cases, ServiceTimes times, PriorityRules rules, InstantSource clock, Actor actor) {
    this(cases, times, rules, clock, actor, UrgentAlert.NONE);
  }

  /**
   * Wires the use case.
   *
   * @param actor in whose name the timeline says it was done
   * @param alert tells those on duty of what becomes urgent
   */
  public QueueCase(
      CaseStore cases, ServiceTimes times, PriorityRules rules, InstantSource clock, Actor actor,
      UrgentAlert alert) {
    this.cases = cases;
    this.changes = new CaseChanges(cases);
    this.times = times;
    this.rules = rules;
    this.clock = clock;
    this.actor = actor;
    this.alert = alert;
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
    Stage queued = new Stage.Queued(triage.priority(), due);
    Change.Builder change = Change.of(read.head(), queued, now, actor, TimelineEvent.Kind.QUEUED)
        .facts(Map.of("priority", triage.priority().name(), "because", triage.because(), "due", due.toString()));
    alert.owed(read.head(), queued, now).ifPresent(change::notice);
    return Optional.of(change.build());
  }
}
