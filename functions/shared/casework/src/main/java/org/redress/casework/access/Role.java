package org.redress.casework.access;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What somebody may do in the console. The provider of the sign-in says it by the role's {@link #id}. */
public enum Role {
  /** Takes up cases and decides them. */
  REVIEWER,

  /** Agrees to what another proposes to refer, and lets reviewers know a confidential reporter's name. */
  APPROVER,

  /** Sees to people, catalogue and settings; sees no case. */
  ADMINISTRATOR,

  /** Sees cases, and that everything went right; changes nothing. */
  AUDITOR;

  /** Whether it is about cases at all. */
  public boolean seesCases() {
    return this != ADMINISTRATOR;
  }

  /** As the provider's claim has it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The roles among what a claim says; whatever else it says is nothing to us. */
  public static Set<Role> among(Collection<String> ids) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (Role role : values()) {
      if (ids.contains(role.id())) {
        roles.add(role);
      }
    }
    return Collections.unmodifiableSet(roles);
  }
}
