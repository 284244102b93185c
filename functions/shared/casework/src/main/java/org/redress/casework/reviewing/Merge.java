package org.redress.casework.reviewing;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.Case;
import org.redress.casework.Change;
import org.redress.casework.Handling;
import org.redress.casework.NoticeKind;
import org.redress.casework.Stage;
import org.redress.casework.access.Role;
import org.redress.casework.claims.ClaimStep;
import org.redress.casework.claims.Hold;
import org.redress.casework.reviewers.Known;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

/**
 * A reviewer finds that two cases are the same matter. The one is over, and its reporter is told so; the other goes on, and
 * what is decided there is told to both reporters.
 */
public final class Merge {

  /** How urgent the case was, and when it was due. */
  static final String PRIORITY = "priority";
  static final String DUE = "due";

  private final Desk desk;

  public Merge(Desk desk) {
    this.desk = desk;
  }

  /**
   * Merges a case that waits for a reviewer or for its reporter.
   *
   * @param into the case that goes on
   */
  public Response merge(SeenCase duplicate, SeenCase into) {
    return merge(duplicate, into, Optional.empty());
  }

  /** As {@link #merge(SeenCase, SeenCase)}, of a case that the reviewer is at. */
  public Response merge(SeenCase duplicate, int fence, SeenCase into) {
    return merge(duplicate, into, Optional.of(Desk.hold(duplicate, fence)));
  }

  /** The other learns of it first: should the second step fail, nobody is told what is not so. */
  private Response merge(SeenCase duplicate, SeenCase into, Optional<Hold> hold) {
    if (!duplicate.reviewer().is(Role.REVIEWER)) {
      return new Response.NotAllowed();
    }
    if (duplicate.id().equals(into.id())) {
      return new Response.NotPossible();
    }
    Ruling now = desk.ruling(duplicate, (open, at) -> merged(open, duplicate, into, hold, at));
    if (now instanceof Ruling.Refuse(Response response)) {
      return response;
    }
    boolean known = into.view().joined().contains(duplicate.id());
    Response joined = known ? new Response.Done(into) : desk.change(into, (open, at) -> joined(open, duplicate, at));
    return joined instanceof Response.Done
        ? desk.change(duplicate, (open, at) -> merged(open, duplicate, into, hold, at))
        : joined;
  }

  private static Ruling joined(Known into, SeenCase duplicate, Instant now) {
    Case open = into.head();
    boolean goesOn = switch (open.stage()) {
      case Stage.Queued _,Stage.InReview _,Stage.AwaitingReporter _,Stage.AwaitingApproval _,Stage.Appealed _ -> true;
      default -> false;
    };
    return goesOn && open.handling().joined().size() < Handling.MOST_JOINED
        ? new Ruling.Make(
            Change.remark(open, now, actor(duplicate), TimelineEvent.Kind.DUPLICATE_JOINED)
                .facts(Map.of("of", duplicate.id().value()))
                .handling(open.handling().joinedWith(duplicate.id()))
                .build())
        : Ruling.NOT_POSSIBLE;
  }

  private static Ruling merged(
      Known duplicate, SeenCase seen, SeenCase into, Optional<Hold> hold, Instant now) {
    Case open = duplicate.head();
    boolean waits = switch (open.stage()) {
      case Stage.Queued _,Stage.AwaitingReporter _ -> true;
      default -> false;
    };
    if (open.handling().contested().isPresent() || !(waits || open.stage() instanceof Stage.InReview)) {
      return Ruling.NOT_POSSIBLE;
    }
    if (!waits && hold.filter(shown -> duplicate.claim().isHeld(shown, now)).isEmpty()) {
      return Ruling.LEASE_LOST;
    }
    Change change = Change.of(open, new Stage.Merged(into.id()), now, actor(seen), TimelineEvent.Kind.MERGED)
        .facts(
            Map.of(
                "into", into.id().value(), PRIORITY, open.priority().orElseThrow().name(), DUE,
                open.due().orElseThrow().toString()))
        .tell(NoticeKind.MERGED)
        .build();
    return new Ruling.Make(
        waits ? change : change.with(new ClaimStep.Moved(duplicate.claim(), duplicate.claim().freed())));
  }

  private static Actor actor(SeenCase seen) {
    return Actor.reviewer(seen.reviewer().subject());
  }
}
