package org.redress.casework.reviewing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.Change;
import org.redress.casework.access.Role;
import org.redress.casework.finding.Part;
import org.redress.casework.report.Message;
import org.redress.casework.report.Report;
import org.redress.casework.review.Work;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

/**
 * An approver makes a passage of what was said unreadable for good. The words go, and so does their digest; what stays is the
 * salted digest in the timeline. Nothing of a case under legal hold is touched.
 */
public final class Redact {

  private final Desk desk;

  public Redact(Desk desk) {
    this.desk = desk;
  }

  /**
   * Redacts a passage.
   *
   * @param passage as the approver saw it: the case must still say that there
   * @throws IllegalArgumentException if there is no reason
   */
  public Response redact(SeenCase seen, Passage passage, String reason) {
    Map<String, String> why = Reasons.given(reason);
    if (!seen.reviewer().is(Role.APPROVER)) {
      return new Response.NotAllowed();
    }
    return desk.change(seen, (open, now) -> {
      if (open.head().handling().legalHold()) {
        return Ruling.NOT_ALLOWED;
      }
      int number = passage.part().message();
      Optional<Message> later = passage.part().isOfReport() ? Optional.empty() : desk.message(seen, number);
      Optional<Report> words = passage.part().isOfReport() ? desk.report(seen) : later.map(Message::words);
      Optional<Report> redacted = words.flatMap(passage::blackOut);
      if (redacted.isEmpty()) {
        return Ruling.NOT_POSSIBLE;
      }
      Map<String, String> personal = new HashMap<>(why);
      personal.put("words", redacted.get().digest().hex());
      return new Ruling.Make(
          Change
              .remark(
                  open.head(), now, Actor.reviewer(seen.reviewer().subject()),
                  TimelineEvent.Kind.PASSAGE_REDACTED)
              .facts(facts(passage))
              .personal(desk.seal(personal))
              .work(
                  new Work.Redacted(
                      number, redacted.get(), later.map(message -> with(message, redacted.get()))))
              .build());
    });
  }

  private static Message with(Message message, Report words) {
    return new Message(message.seq(), message.at(), message.standing(), message.from(), words);
  }

  private static Map<String, String> facts(Passage passage) {
    String place = switch (passage.part()) {
      case Part.Account _ -> "account";
      case Part.Post(_, int index) -> "post " + index;
    };
    return Map.of(
        "message", Integer.toString(passage.part().message()), "part", place,
        "start", Integer.toString(passage.start()), "end", Integer.toString(passage.end()));
  }
}
