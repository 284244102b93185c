package org.redress.notices;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.Notice;
import org.redress.casework.NoticeFact;
import org.redress.casework.Outcome;
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
  private final boolean answers;

  /**
   * The letter for a notice.
   *
   * @param answers whether answers to it come to the case
   */
  News(Messages messages, Notice notice, URI site, boolean answers) {
    String reference = notice.id().caseId().reference();
    this.messages = messages;
    this.notice = notice;
    this.places = new HashMap<>(Map.of("reference", reference));
    Optional.ofNullable(notice.facts().get(NoticeFact.EXPECTED_BY))
        .ifPresent(day -> places.put(NoticeFact.EXPECTED_BY, messages.day(LocalDate.parse(day))));
    this.casePage = URI.create(site + "/reports/" + reference);
    this.answers = answers;
  }

  Letter letter() {
    return notice.facts().containsKey(NoticeFact.DISCREET) ? discreet(messages, places, casePage) : open();
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
    boolean more = notice.maySayMore();
    List<Passage> passages = new ArrayList<>(paragraphs(more ? happened() : List.of("news.unconfirmed")));
    passages.addAll(paragraphs(List.of("news.reference")));
    if (more) {
      passages.add(new Passage.Heading(say("news.next.heading")));
      passages.addAll(paragraphs(next()));
    }
    passages.addAll(
        List.of(
            new Passage.Paragraph(say(more ? "news.page" : "news.page.unconfirmed")),
            new Passage.Link(say("news.link"), casePage),
            new Passage.Heading(say("news.why.heading")),
            new Passage.Paragraph(say(more ? "news.why.confirmed" : "news.why")),
            new Passage.Paragraph(say(answers ? "news.answers" : "news.automatic"))));
    return new Letter(messages.language(), say(more ? kind() + ".subject" : "news.subject"), passages);
  }

  private List<String> happened() {
    return switch (notice.kind()) {
      case OUTCOME -> List.of(isJoined() ? kind() + ".joined" : kind(), outcome());
      case APPEAL_DECIDED -> List.of(
          kind() + (Boolean.parseBoolean(notice.fact(NoticeFact.CHANGED)) ? ".changed" : ".same"), outcome());
      default -> List.of(kind());
    };
  }

  private List<String> next() {
    return switch (notice.kind()) {
      // A report that was merged has no outcome of its own that could be reviewed.
      case OUTCOME -> isJoined() ? List.of(outcome() + ".next") : List.of(outcome() + ".next", kind() + ".review");
      case APPEAL_DECIDED -> List.of(outcome() + ".next", kind() + ".final");
      default -> List.of(kind() + ".next");
    };
  }

  private boolean isJoined() {
    return notice.facts().containsKey(NoticeFact.JOINED);
  }

  private String kind() {
    return "news." + notice.kind().name();
  }

  private String outcome() {
    return "outcome." + Outcome.Name.valueOf(notice.fact(NoticeFact.DECIDED)).name();
  }

  private List<Passage> paragraphs(List<String> keys) {
    return keys.stream().<Passage>map(key -> new Passage.Paragraph(say(key))).toList();
  }

  private String say(String key) {
    return messages.text("mail." + key, places);
  }
}
