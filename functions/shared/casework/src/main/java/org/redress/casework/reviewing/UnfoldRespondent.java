package org.redress.casework.reviewing;

import org.redress.casework.Change;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

/** A reviewer asks whom a case is about, where that is folded away at first; the timeline says that they did. */
public final class UnfoldRespondent {

  private final Desk desk;

  public UnfoldRespondent(Desk desk) {
    this.desk = desk;
  }

  /** From now on nothing of the case is folded away for this reviewer. */
  public Response unfold(SeenCase seen) {
    String subject = seen.reviewer().subject();
    return desk.change(
        seen, (open, now) -> open.head().handling().marks().unfolded().contains(subject)
            ? Ruling.NOT_POSSIBLE
            : new Ruling.Make(
                Change
                    .remark(
                        open.head(), now, Actor.reviewer(subject), TimelineEvent.Kind.RESPONDENT_UNFOLDED)
                    .handling(open.head().handling().with(open.head().handling().marks().unfoldedBy(subject)))
                    .build()));
  }
}
