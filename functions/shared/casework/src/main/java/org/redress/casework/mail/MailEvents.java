package org.redress.casework.mail;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.redress.casework.Case;
import org.redress.casework.Change;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.report.Message.Standing;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.PersonalPart;
import org.redress.casework.timeline.TimelineEvent;

/** What the timeline says of mails. */
final class MailEvents {

  private final InstantSource clock;
  private final RandomGenerator random;
  private final Actor actor;

  MailEvents(InstantSource clock, RandomGenerator random, Actor actor) {
    this.clock = clock;
    this.random = random;
    this.actor = actor;
  }

  /** A change that leaves the case where it is and says that the mail came, once however often it comes. */
  Change.Builder of(Case open, InboundMail mail, Standing standing, TimelineEvent.Kind kind) {
    Map<String, String> facts = new HashMap<>(facts(mail));
    facts.put("standing", standing.name());
    return Change
        .remark(
            open, clock.instant().truncatedTo(ChronoUnit.MILLIS),
            standing == Standing.REPORTER ? Actor.REPORTER : actor,
            kind)
        .facts(facts)
        .personal(PersonalPart.of(personal(mail), random))
        .request(mail.key());
  }

  /** What may be said of the mail without saying anything about a person. */
  static Map<String, String> facts(InboundMail mail) {
    Map<String, String> facts = new HashMap<>(mail.findings());
    facts.put("mail", mail.id().value());
    if (mail.nature() instanceof Nature.News(String kind, var _)) {
      facts.put("news", kind);
    }
    return facts;
  }

  private static Map<String, String> personal(InboundMail mail) {
    Map<String, String> personal = new HashMap<>();
    personal.put("message", mail.words().digest().hex());
    personal.put("name", mail.sender().name());
    personal.put("email", mail.sender().address().map(EmailAddress::value).orElse(""));
    return personal;
  }
}
