package org.redress.reviewcases.provider;

import java.util.Optional;
import java.util.Set;
import org.redress.casework.access.Role;
import org.redress.casework.report.EmailAddress;

/**
 * What the provider says of somebody.
 *
 * @param subject its own name of them, which never changes
 * @param name as people know them
 * @param address where mails reach them; empty if it gives none, or does not vouch for it
 */
public record Identity(String subject, String name, Set<Role> roles, Optional<EmailAddress> address) {

  public Identity {
    roles = Set.copyOf(roles);
  }

  /** Keeps name and address out of logs. */
  @Override
  public String toString() {
    return "Identity" + roles;
  }
}
