package org.redress.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.redress.casework.access.People;
import org.redress.casework.access.Person;
import org.redress.casework.access.Role;
import org.redress.casework.report.EmailAddress;

/** Keeps people in memory, under the port's contract. */
public final class PeopleInMemory implements People {

  private final Map<String, Person> kept = new TreeMap<>();

  @Override
  public Optional<Person> find(String subject) {
    return Optional.ofNullable(kept.get(subject));
  }

  @Override
  public List<Person> all() {
    return List.copyOf(kept.values());
  }

  @Override
  public void seen(String subject, String name, Set<Role> roles, Optional<EmailAddress> address, Instant at) {
    Optional<Person> before = find(subject);
    kept.put(
        subject,
        new Person(
            subject, name, roles, at, address, before.map(Person::generation).orElse(0),
            before.flatMap(Person::removedBy)));
  }

  @Override
  public void endSessions(String subject) {
    change(subject, 1, find(subject).flatMap(Person::removedBy));
  }

  @Override
  public void remove(String subject, String by) {
    change(subject, 1, Optional.of(by));
  }

  @Override
  public void readmit(String subject) {
    change(subject, 0, Optional.empty());
  }

  private void change(String subject, int ended, Optional<String> removedBy) {
    Person before = find(subject).orElseGet(
        () -> new Person(subject, "", Set.of(), Instant.EPOCH, Optional.empty(), 0, Optional.empty()));
    kept.put(
        subject,
        new Person(
            subject, before.name(), before.roles(), before.seenAt(), before.address(), before.generation() + ended,
            removedBy));
  }
}
