package org.redress.casework.review;

import java.time.Instant;
import org.redress.casework.Case;
import org.redress.casework.Priority;
import org.redress.casework.Stage;

/**
 * By what a screened case gets priority and due date.
 *
 * @param times when a case of a priority is due
 * @param rules how findings become a priority
 * @param alert tells those on duty of what becomes urgent
 */
public record Judgement(ServiceTimes times, PriorityRules rules, UrgentAlert alert) {

  /** Nobody is told of what becomes urgent. */
  public Judgement(ServiceTimes times, PriorityRules rules) {
    this(times, rules, UrgentAlert.NONE);
  }

  /**
   * Where a case stands after a further screening. One that waits for a reviewer gets the priority and the due date that
   * follow: when more urgent, its time is counted from now, so that nobody gets past other urgent cases by adding words to an
   * old one, and ends no later than before; when less urgent, it is counted from the day of receipt. Any other case stays.
   *
   * @param mayLower whether the case may become less urgent
   */
  public Stage stageAfter(Case head, Priority priority, boolean mayLower, Instant now) {
    if (!(head.stage() instanceof Stage.Queued(var before, var due)) || priority == before) {
      return head.stage();
    }
    if (priority.compareTo(before) < 0) {
      Instant sooner = times.due(priority, now);
      return new Stage.Queued(priority, sooner.isBefore(due) ? sooner : due);
    }
    return mayLower ? new Stage.Queued(priority, times.due(priority, head.receivedAt())) : head.stage();
  }
}
