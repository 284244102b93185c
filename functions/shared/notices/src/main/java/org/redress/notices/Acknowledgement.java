package org.redress.notices;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.Notice;
import org.redress.casework.NoticeFact;
import org.redress.web.messages.Messages;

/**
 * The letter that says a report has arrived. It repeats nothing of the report and names nobody, for others may read the
 * reporter's mail, or the reporter may have given somebody else's address.
 */
final class Acknowledgement {

  private final Messages messages;
  private final Map<String, String> places;
  private final URI casePage;
  private final Optional<URI> confirmation;
  private final boolean discreet;
  private final boolean byMail;
  private final boolean answers;

  /**
   * The letter for a notice.
   *
   * @param confirmation by which the address is confirmed, unless it is known to be the reporter's already
   * @param answers whether answers to it come to the case
   */
  Acknowledgement(Messages messages, Notice notice, URI site, Optional<URI> confirmation, boolean answers) {
    String reference = notice.id().caseId().reference();
    this.messages = messages;
    this.confirmation = confirmation;
    this.discreet = notice.facts().containsKey(NoticeFact.DISCREET);
    this.casePage = URI.create(site + "/reports/" + reference);
    this.byMail = notice.facts().containsKey(NoticeFact.BY_MAIL);
    this.answers = answers;
    this.places = Map.of("reference", reference, NoticeFact.EXPECTED_BY,
        messages.day(LocalDate.parse(notice.fact(NoticeFact.EXPECTED_BY))));
  }

  Letter letter() {
    return discreet ? News.discreet(messages, places, casePage) : whole();
  }

  private Letter whole() {
    List<Passage> passages = new ArrayList<>(
        List.of(
            new Passage.Paragraph(say("thanks")),
            new Passage.Paragraph(say("reference")),
            new Passage.Heading(say("why.heading")),
            new Passage.Paragraph(say(byMail ? "byMail.why" : "why"))));
    confirmation.ifPresent(link -> {
      passages.add(new Passage.Heading(say("confirm.heading")));
      passages.add(new Passage.Paragraph(say("confirm")));
      passages.add(new Passage.Link(say("confirm.link"), link));
    });
    passages.addAll(
        List.of(
            new Passage.Heading(say("next.heading")),
            new Passage.Paragraph(say("next.read")),
            new Passage.Paragraph(say("next.by"))));
    // Whoever wrote a mail was shown no receipt code.
    passages.addAll(byMail ? List.of() : lookingUp());
    passages.addAll(answers ? answering() : List.of());
    passages.addAll(
        List.of(
            new Passage.Heading(say("help.heading")),
            new Passage.Items(List.of(say("help.danger"), say("help.police"), say("help.platform"))),
            new Passage.Paragraph(say(answers ? "byMail.automatic" : "automatic"))));
    return new Letter(messages.language(), say("subject"), passages);
  }

  private List<Passage> answering() {
    return List.of(new Passage.Heading(say("byMail.add.heading")), new Passage.Paragraph(say("byMail.add")));
  }

  private List<Passage> lookingUp() {
    return List.of(
        new Passage.Heading(say("page.heading")),
        new Passage.Paragraph(say("page.code")),
        new Passage.Link(say("page.link"), casePage));
  }

  private String say(String key) {
    return messages.text("mail.acknowledgement." + key, places);
  }
}
