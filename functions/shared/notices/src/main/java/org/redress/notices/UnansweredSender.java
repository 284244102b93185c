package org.redress.notices;

import java.util.List;
import java.util.Map;
import org.redress.casework.Notice;
import org.redress.casework.mail.RecentAcknowledgements;
import org.redress.web.messages.Messages;

/**
 * The letter that tells the review team of an address that wrote more often than is answered. It says neither which address
 * nor what it wrote, for that stands in the cases alone.
 */
final class UnansweredSender {

  private final Messages messages;
  private final Map<String, Object> places;

  UnansweredSender(Messages messages, Notice notice) {
    this.messages = messages;
    this.places = Map.of(
        "reference", notice.id().caseId().reference(),
        "inTenMinutes", RecentAcknowledgements.IN_TEN_MINUTES,
        "inADay", RecentAcknowledgements.IN_A_DAY);
  }

  Letter letter() {
    return new Letter(
        messages.language(),
        say("subject"),
        List.of(
            new Passage.Paragraph(say("what")),
            new Passage.Paragraph(say("still")),
            new Passage.Heading(say("why.heading")),
            new Passage.Paragraph(say("why")),
            new Passage.Heading(say("see.heading")),
            new Passage.Items(List.of(say("see.first"), say("see.all"))),
            new Passage.Heading(say("next.heading")),
            new Passage.Paragraph(say("next")),
            new Passage.Paragraph(say("automatic"))));
  }

  private String say(String key) {
    return messages.text("mail.unansweredSender." + key, places);
  }
}
