package org.redress.notices;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.redress.casework.Notice;
import org.redress.web.messages.Messages;

/** The letter that tells a new receipt code. It goes to a confirmed address alone. */
final class NewCode {

  private final Messages messages;
  private final Map<String, String> places;
  private final URI casePage;

  NewCode(Messages messages, Notice notice, URI site, String code) {
    String reference = notice.id().caseId().reference();
    this.messages = messages;
    this.places = Map.of("reference", reference, "code", code);
    this.casePage = URI.create(site + "/reports/" + reference);
  }

  Letter letter() {
    return new Letter(
        messages.language(),
        say("subject"),
        List.of(
            new Passage.Paragraph(say("code")),
            new Passage.Paragraph(say("old")),
            new Passage.Link(say("link"), casePage),
            new Passage.Heading(say("why.heading")),
            new Passage.Paragraph(say("why"))));
  }

  private String say(String key) {
    return messages.text("mail.code." + key, places);
  }
}
