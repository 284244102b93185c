package org.redress.notices;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.redress.casework.Notice;
import org.redress.web.messages.Messages;

/**
 * The letter that says what has happened to a report. To an address that nobody has confirmed it says only that something
 * has, for it may be somebody else's.
 */
final class News {

  private final Messages messages;
  private final Notice notice;
  private final Map<String, String> places;
  private final URI casePage;

  News(Messages messages, Notice notice, URI site) {
    String reference = notice.id().caseId().reference();
    this.messages = messages;
    this.notice = notice;
    this.places = Map.of("reference", reference);
    this.casePage = URI.create(site + "/reports/" + reference);
  }

  Letter letter() {
    return new Letter(
        messages.language(),
        say("subject"),
        List.of(
            new Passage.Paragraph(say(notice.maySayMore() ? notice.kind().name() : "unconfirmed")),
            new Passage.Paragraph(say("page")),
            new Passage.Link(say("link"), casePage),
            new Passage.Heading(say("why.heading")),
            new Passage.Paragraph(say("why"))));
  }

  private String say(String key) {
    return messages.text("mail.news." + key, places);
  }
}
