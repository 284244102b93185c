package org.redress.reviewcases.casescreen;

import org.redress.casework.review.Note;
import org.redress.casework.reviewers.EventView;
import org.redress.casework.reviewers.Sight;
import org.redress.casework.reviewing.AskReporter;
import org.redress.casework.reviewing.TakeNote;
import org.redress.casework.timeline.TimelineEvent;
import org.redress.caseworkaws.ReviewWiring;
import org.redress.reviewcases.access.ConsoleRoute;
import org.redress.reviewcases.access.Routes;

/** What reviewers write: to the reporter, and to each other. */
final class Writing {

  private static final int LONGEST = Note.MAX_LENGTH;

  private final CasePosts posts;
  private final AskReporter asking;
  private final TakeNote notes;
  private final Sight sight;

  Writing(CasePosts posts, ReviewWiring review) {
    this.posts = posts;
    this.asking = review.asking();
    this.notes = review.notes();
    this.sight = review.sight();
  }

  void addTo(Routes routes) {
    routes
        .inside(
            ConsoleRoute.CASE_QUESTION,
            posts.of(
                Deed.of(
                    "question", sent -> asking.ask(sent.seen(), sent.fence(), text(sent)),
                    TimelineEvent.Kind.QUESTION_ASKED)))
        .inside(
            ConsoleRoute.CASE_NOTES,
            posts.of(
                Deed.repeatable(
                    "notes", sent -> notes.note(sent.seen(), text(sent)), TimelineEvent.Kind.NOTE_ADDED,
                    this::isThatNote)));
  }

  private String text(Sent sent) {
    Fields fields = new Fields(sent, posts.messages(sent));
    String text = fields.words("text", LONGEST);
    fields.check();
    return text;
  }

  private boolean isThatNote(Sent sent, EventView event) {
    return sight.notes(sent.seen())
        .stream()
        .anyMatch(note -> note.seq() == event.seq() && note.text().equals(sent.text("text")));
  }
}
