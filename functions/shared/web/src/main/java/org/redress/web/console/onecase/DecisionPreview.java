package org.redress.web.console.onecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.web.console.Frame;

/**
 * What a decision will do, before it is made.
 *
 * @param facts what is decided, in words
 * @param mail what the reporter will get, if anything
 * @param notes what else happens, in sentences
 * @param given all that was typed
 */
public record DecisionPreview(
    Frame frame, String reference, List<Fact> facts, String reason, Optional<MailPart> mail, List<String> notes,
    Map<String, List<String>> given) {

  public DecisionPreview {
    facts = List.copyOf(facts);
    notes = List.copyOf(notes);
    given = Map.copyOf(given);
  }

  public String title() {
    return frame.titled(frame.messages().text("console.preview.title"));
  }

  public String action() {
    return Frame.BASE + "/cases/" + reference + "/decision";
  }

  /** Says which case, and nothing of what was typed. */
  @Override
  public String toString() {
    return "DecisionPreview[" + reference + "]";
  }
}
