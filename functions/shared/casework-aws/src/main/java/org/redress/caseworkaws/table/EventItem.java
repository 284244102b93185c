package org.redress.caseworkaws.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.CaseId;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.Digest;
import org.redress.casework.timeline.PersonalPart;
import org.redress.casework.timeline.TimelineEvent;

/** An event of a case's timeline. */
final class EventItem {

  static final String HASH = "hash";
  private static final String SEQ = "seq";
  private static final String AT = "at";
  private static final String ROLE = "role";
  private static final String ACTOR = "actor";
  private static final String KIND = "kind";
  private static final String FACTS = "facts";
  private static final String SALT = "salt";
  private static final String PERSONAL = "personal";
  private static final String SEALS = "seals";
  private static final String PREVIOUS = "previous";

  private EventItem() {}

  static Attributes write(CaseId id, TimelineEvent event) {
    Attributes item = Attributes.of(Keys.event(id, event.seq()))
        .put(SEQ, event.seq())
        .put(AT, event.at())
        .put(ROLE, event.actor().role().name())
        .put(ACTOR, event.actor().name())
        .put(KIND, event.kind().name())
        .putTexts(FACTS, event.facts())
        .putTexts(SEALS, event.seals())
        .put(PREVIOUS, event.previous())
        .put(HASH, event.hash());
    event.personal().ifPresent(personal -> item.put(SALT, personal.salt()).putTexts(PERSONAL, personal.values()));
    return item;
  }

  static TimelineEvent read(Item item) {
    Map<String, Digest> seals = new HashMap<>();
    item.texts(SEALS).forEach((name, seal) -> seals.put(name, new Digest(seal)));
    Optional<PersonalPart> personal = item.optionalText(SALT).map(salt -> new PersonalPart(salt, item.texts(PERSONAL)));
    return new TimelineEvent(
        item.number(SEQ), item.moment(AT), new Actor(Actor.Role.valueOf(item.text(ROLE)), item.text(ACTOR)),
        TimelineEvent.Kind.valueOf(item.text(KIND)), item.texts(FACTS), personal, seals, item.digest(PREVIOUS),
        item.digest(HASH));
  }
}
