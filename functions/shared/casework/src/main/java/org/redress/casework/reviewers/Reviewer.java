package org.redress.casework.reviewers;

import java.util.Set;
import org.redress.casework.access.Person;
import org.redress.casework.access.Role;

/**
 * Somebody who works with cases, as they stand at the moment.
 *
 * @param subject by what the identity provider knows them
 * @param name as colleagues see it
 * @param roles as the identity provider said last
 * @param declared what they say of themselves
 */
public record Reviewer(String subject, String name, Set<Role> roles, Declared declared) {

  /** @throws IllegalArgumentException if somebody else declared that */
  public Reviewer {
    if (!declared.subject().equals(subject)) {
      throw new IllegalArgumentException("Nobody declares anything for somebody else");
    }
    roles = Set.copyOf(roles);
  }

  static Reviewer of(Person person, Declared declared) {
    return new Reviewer(person.subject(), person.name(), person.roles(), declared);
  }

  /** The same person, who declared something since. */
  public Reviewer with(Declared now) {
    return new Reviewer(subject, name, roles, now);
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }

  boolean seesCases() {
    return roles.stream().anyMatch(Role::seesCases);
  }

  /** Whether any of this is too near to them. */
  boolean isTooNear(Set<Concern> concerns) {
    return declared.conflicts().keySet().stream().anyMatch(concerns::contains);
  }

  /** Says which person to whoever knows the subjects. */
  @Override
  public String toString() {
    return "Reviewer[" + subject + "]";
  }
}
