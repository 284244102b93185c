package org.redress.notices;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.redress.casework.Notice;
import org.redress.web.messages.Messages;

/**
 * The letter that says what has happened to a report. To an address that nobody has confirmed it says only that something
 * has, for it may be somebody else's; the same where others may read the reporter's mails.
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
    return notice.facts().containsKey(Notice.DISCREET) ? discreet(messages, places, casePage) : open();
  }

  /** For a mail that somebody else may read. */
  static Letter discreet(Messages messages, Map<String, String> places, URI casePage) {
    return new Letter(
        messages.language(),
        messages.text("mail.discreet.subject", places),
        List.of(
            new Passage.Paragraph(messages.text("mail.discreet.news", places)),
            new Passage.Link(messages.text("mail.discreet.link", places), casePage),
            new Passage.Paragraph(messages.text("mail.discreet.automatic", places))));
  }

  private Letter open() {
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
