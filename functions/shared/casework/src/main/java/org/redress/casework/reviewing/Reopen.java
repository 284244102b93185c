package org.redress.casework.reviewing;

import java.util.Map;
import org.redress.casework.Case;
import org.redress.casework.Change;
import org.redress.casework.Handling;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.access.Role;
import org.redress.casework.review.ServiceTimes;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

/** A case that was closed, or merged with another by mistake, waits for a reviewer again. */
public final class Reopen {

  private final Desk desk;
  private final ServiceTimes times;

  public Reopen(Desk desk, ServiceTimes times) {
    this.desk = desk;
    this.times = times;
  }

  /**
   * Reopens a case; its time counts from now.
   *
   * @throws IllegalArgumentException if there is no reason
   */
  public Response reopen(SeenCase seen, Priority priority, String reason) {
    if (!seen.reviewer().is(Role.REVIEWER) && !seen.reviewer().is(Role.APPROVER)) {
      return new Response.NotAllowed();
    }
    return desk.change(seen, (known, now) -> {
      Case over = known.head();
      if (!(over.stage() instanceof Stage.Closed || over.stage() instanceof Stage.Merged)) {
        return Ruling.NOT_POSSIBLE;
      }
      Handling handling = over.stage() instanceof Stage.Closed ? over.handling().reopened() : over.handling();
      Stage queued = new Stage.Queued(priority, times.due(priority, now));
      return new Ruling.Make(
          Change.of(over, queued, now, Actor.reviewer(seen.reviewer().subject()), TimelineEvent.Kind.REOPENED)
              .facts(Map.of("from", over.stage().name().name(), "priority", priority.name()))
              .personal(desk.seal(Reasons.given(reason)))
              .handling(handling)
              .expectedBy(times.dueDay(priority, now))
              .build());
    });
  }
}
