package org.redress.casework.reviewing;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.CaseId;
import org.redress.casework.Change;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.access.Role;
import org.redress.casework.claims.Claim;
import org.redress.casework.claims.ClaimStep;
import org.redress.casework.review.Review;
import org.redress.casework.reviewers.Known;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.reviewers.Sight;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

/**
 * Somebody takes back that they tagged, assigned or merged a case, as long as nothing else happened to it since. What it
 * tells of must be the last event of its timeline, so nobody's work is undone by it.
 */
public final class TakeBack {

  /** The event that was taken back. */
  private static final String UNDOES = "undoes";

  private final Sight sight;
  private final Desk desk;

  public TakeBack(Sight sight, Desk desk) {
    this.sight = sight;
    this.desk = desk;
  }

  /**
   * Takes it back; done as well where this person has done that already. A merged case waits for a reviewer again, as soon
   * due as before.
   *
   * @param version of the case since it was done, which is the number of the event that tells of it
   */
  public Response takeBack(SeenCase seen, int version) {
    if (!seen.reviewer().is(Role.REVIEWER) && !seen.reviewer().is(Role.APPROVER)) {
      return new Response.NotAllowed();
    }
    Optional<TimelineEvent> done = desk.event(seen, version).filter(event -> isBy(seen, event));
    if (done.isEmpty()) {
      return new Response.NotPossible();
    }
    Response response = isTakenBack(seen, version)
        ? new Response.Done(seen)
        : desk.change(seen, (open, now) -> ruling(open, seen, done.get(), now));
    if (response instanceof Response.Done && done.get().kind() == TimelineEvent.Kind.MERGED) {
      part(seen, done.get());
    }
    return response;
  }

  private boolean isTakenBack(SeenCase seen, int version) {
    return seen.view().version() > version && desk.event(seen, version + 1)
        .filter(event -> isBy(seen, event) && Integer.toString(version).equals(event.facts().get(UNDOES)))
        .isPresent();
  }

  private static boolean isBy(SeenCase seen, TimelineEvent event) {
    return event.actor().equals(Actor.reviewer(seen.reviewer().subject()));
  }

  private static Ruling ruling(Known open, SeenCase seen, TimelineEvent done, Instant now) {
    if (open.head().version() != done.seq()) {
      return Ruling.MOVED;
    }
    Actor actor = Actor.reviewer(seen.reviewer().subject());
    return switch (done.kind()) {
      case CASE_TAGGED, CASE_UNTAGGED -> new Ruling.Make(untagged(open, done, actor, now));
      case REVIEW_ASSIGNED -> freed(open, done, actor, now);
      case MERGED -> Ruling.of(unmerged(open, done, actor, now));
      default -> Ruling.NOT_POSSIBLE;
    };
  }

  private static Change untagged(Known open, TimelineEvent done, Actor actor, Instant now) {
    TimelineEvent.Kind kind = done.kind() == TimelineEvent.Kind.CASE_TAGGED
        ? TimelineEvent.Kind.CASE_UNTAGGED
        : TimelineEvent.Kind.CASE_TAGGED;
    return TagCase.takenBack(
        open, done,
        Change.remark(open.head(), now, actor, kind)
            .facts(Map.of(TagCase.TAGS, done.facts().getOrDefault(TagCase.TAGS, ""), UNDOES, number(done))));
  }

  /** Whoever has it shows no sign of life by an event: their claim tells of it. */
  private static Ruling freed(Known open, TimelineEvent done, Actor actor, Instant now) {
    Claim claim = open.claim();
    if (!Integer.toString(claim.version()).equals(done.facts().get(Review.CLAIM))) {
      return Ruling.MOVED;
    }
    return Ruling.of(
        Review.putBack(
            open.head(), TimelineEvent.Kind.ASSIGNMENT_UNDONE,
            Map.of("to", done.facts().getOrDefault("to", ""), UNDOES, number(done)), actor, now)
            .map(change -> change.with(new ClaimStep.Moved(claim, claim.freed()))));
  }

  /** An event from before it told how urgent the case was cannot be taken back. */
  private static Optional<Change> unmerged(Known open, TimelineEvent done, Actor actor, Instant now) {
    Optional<String> priority = Optional.ofNullable(done.facts().get(Merge.PRIORITY));
    Optional<String> due = Optional.ofNullable(done.facts().get(Merge.DUE));
    if (priority.isEmpty() || due.isEmpty() || !(open.head().stage() instanceof Stage.Merged(CaseId into))) {
      return Optional.empty();
    }
    Stage queued = open.head()
        .handling()
        .waiting(Priority.valueOf(priority.get()), Instant.parse(due.get()));
    return Optional.of(
        Change.of(open.head(), queued, now, actor, TimelineEvent.Kind.MERGER_UNDONE)
            .facts(Map.of("into", into.value(), UNDOES, number(done)))
            .build());
  }

  /** The other case learns of it last: as long as it does not, it tells nobody what is not so. */
  private void part(SeenCase seen, TimelineEvent done) {
    CaseId.parse(done.facts().getOrDefault("into", ""))
        .flatMap(into -> sight.see(seen.reviewer(), into))
        .filter(into -> into.view().joined().contains(seen.id()))
        .ifPresent(
            into -> desk.change(
                into, (open, now) -> open.head().handling().joined().contains(seen.id())
                    ? new Ruling.Make(
                        Change
                            .remark(
                                open.head(), now, Actor.reviewer(seen.reviewer().subject()),
                                TimelineEvent.Kind.DUPLICATE_PARTED)
                            .facts(Map.of("of", seen.id().value()))
                            .handling(open.head().handling().partedFrom(seen.id()))
                            .build())
                    : Ruling.NOT_POSSIBLE));
  }

  private static String number(TimelineEvent done) {
    return Integer.toString(done.seq());
  }
}
