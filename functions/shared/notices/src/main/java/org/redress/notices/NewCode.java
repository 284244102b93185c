package org.redress.notices;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.redress.casework.Notice;
import org.redress.web.messages.Messages;

/** The letter that tells a new receipt code. It goes to a confirmed address alone, and to none that others may read. */
final class NewCode {

  private final Messages messages;
  private final Map<String, String> places;
  private final URI casePage;
  private final boolean answers;

  /**
   * The letter for a notice.
   *
   * @param answers whether answers to it come to the case
   */
  NewCode(Messages messages, Notice notice, URI site, String code, boolean answers) {
    String reference = notice.id().caseId().reference();
    this.messages = messages;
    this.places = Map.of("reference", reference, "code", code);
    this.casePage = URI.create(site + "/reports/" + reference);
    this.answers = answers;
  }

  Letter letter() {
    return new Letter(
        messages.language(),
        say("code.subject"),
        List.of(
            new Passage.Paragraph(say("code.code")),
            new Passage.Paragraph(say("news.reference")),
            new Passage.Heading(say("news.next.heading")),
            new Passage.Paragraph(say("code.next")),
            new Passage.Link(say("code.link"), casePage),
            new Passage.Paragraph(say("code.old")),
            new Passage.Heading(say("code.why.heading")),
            new Passage.Paragraph(say("code.why")),
            new Passage.Paragraph(say(answers ? "news.answers" : "news.automatic"))));
  }

  private String say(String key) {
    return messages.text("mail." + key, places);
  }
}
