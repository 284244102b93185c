package org.redress.reviewcases.casescreen;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.redress.casework.access.Person;
import org.redress.casework.timeline.Actor;
import org.redress.web.messages.Messages;

/** What people call those who had to do with a case. */
final class Names {

  private final Map<String, String> names;
  private final Messages messages;

  Names(List<Person> people, Messages messages) {
    this.names = people.stream().collect(Collectors.toMap(Person::subject, Person::name));
    this.messages = messages;
  }

  /** Somebody who works with cases. */
  String of(String subject) {
    return names.getOrDefault(subject, messages.text("console.case.who.unknown"));
  }

  String of(Actor actor) {
    return switch (actor.role()) {
      case REPORTER -> messages.text("console.case.who.reporter");
      case FUNCTION -> messages.text("console.case.who.function");
      case REVIEWER -> of(actor.name());
      case OPERATOR -> messages.text("console.case.who.operator");
    };
  }
}
