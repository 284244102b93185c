package org.redress.reviewcases.access;

import java.util.Set;
import org.redress.casework.access.Role;

/**
 * Whoever makes a request, as far as the console knows them.
 *
 * @param subject the provider's own name of them, by which timelines name who did something
 * @param roles at least one
 * @param formToken what the forms of their pages carry; empty for programs, which have none
 */
public record Caller(String subject, String name, Set<Role> roles, String formToken) {

  public Caller {
    roles = Set.copyOf(roles);
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }

  /** Keeps name and token out of logs. */
  @Override
  public String toString() {
    return "Caller[" + subject + "]";
  }
}
