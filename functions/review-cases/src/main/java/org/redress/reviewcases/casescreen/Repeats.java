package org.redress.reviewcases.casescreen;

import org.redress.casework.Page;
import org.redress.casework.reviewers.Sight;
import org.redress.casework.timeline.Actor;

/** Knows what was sent twice: the timeline has it, by the same person, after the version that they saw. */
final class Repeats {

  private final Sight sight;

  Repeats(Sight sight) {
    this.sight = sight;
  }

  /** Whether what was sent is done already. */
  boolean isDone(Deed deed, Sent sent) {
    if (sent.version() >= sent.seen().view().version()) {
      return false;
    }
    Actor actor = Actor.reviewer(sent.subject());
    return Page.all(from -> sight.timeline(sent.seen(), from))
        .filter(event -> event.seq() > sent.version() && event.actor().equals(actor))
        .anyMatch(event -> deed.kinds().contains(event.kind()) && deed.same().test(sent, event));
  }
}
