package org.redress.casework.reporter;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.Change;
import org.redress.casework.NoticeKind;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.report.Message;
import org.redress.casework.review.ServiceTimes;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

/** The reporter asks that the outcome of a closed case be reviewed, and says why. */
public final class AskForReview {

  private final Desk desk;
  private final ServiceTimes times;
  private final AppealPeriod period;
  private final RandomGenerator random;

  /**
   * Wires the use case.
   *
   * @param random cryptographically strong
   */
  public AskForReview(Desk desk, ServiceTimes times, AppealPeriod period, RandomGenerator random) {
    this.desk = desk;
    this.times = times;
    this.period = period;
    this.random = random;
  }

  public Reaction ask(CaseId id, Said why) {
    return desk.change(id, why.request(id, "appeal"), (closed, now) -> appealed(closed, why, now));
  }

  private Optional<Change> appealed(Case closed, Said why, Instant now) {
    if (!(closed.stage() instanceof Stage.Closed(var outcome, _)) || !period.isOpen(closed, now)) {
      return Optional.empty();
    }
    Stage appealed = new Stage.Appealed(Priority.NORMAL, times.due(Priority.NORMAL, now), outcome);
    Change.Builder change = Change.of(closed, appealed, now, Actor.REPORTER, TimelineEvent.Kind.APPEALED)
        .facts(Map.of("outcome", outcome.name().name()))
        .personal(why.personal(random))
        .message(Message.Standing.REPORTER, Optional.empty(), why.report())
        .handling(closed.handling().contesting(outcome))
        .expectedBy(times.dueDay(Priority.NORMAL, now))
        .tell(NoticeKind.APPEAL_RECEIVED);
    why.request(closed.id(), "appeal").ifPresent(change::request);
    return Optional.of(change.build());
  }
}
