package org.redress.casework.reviewing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import org.redress.casework.Change;
import org.redress.casework.access.Role;
import org.redress.casework.review.Note;
import org.redress.casework.review.Work;
import org.redress.casework.reviewers.Reviewer;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.Digest;
import org.redress.casework.timeline.TimelineEvent;

/** Somebody notes something about a case, wherever it stands, for colleagues and never for the reporter. */
public final class TakeNote {

  private final Desk desk;

  public TakeNote(Desk desk) {
    this.desk = desk;
  }

  /**
   * Notes something.
   *
   * @throws IllegalArgumentException if the text is blank or longer than {@link Note#MAX_LENGTH}
   */
  public Response note(SeenCase seen, String text) {
    Reviewer reviewer = seen.reviewer();
    if (!reviewer.is(Role.REVIEWER) && !reviewer.is(Role.APPROVER)) {
      return new Response.NotAllowed();
    }
    return desk.change(
        seen, (open, now) -> new Ruling.Make(
            Change.remark(open.head(), now, Actor.reviewer(reviewer.subject()), TimelineEvent.Kind.NOTE_ADDED)
                .personal(desk.seal(Map.of("note", Digest.over(text.getBytes(UTF_8)).hex())))
                .work(new Work.Noted(new Note(open.head().version() + 1, now, reviewer.subject(), text)))
                .build()));
  }
}
