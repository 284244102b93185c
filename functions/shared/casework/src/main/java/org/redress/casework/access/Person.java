package org.redress.casework.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.redress.casework.report.EmailAddress;

/**
 * Somebody who has signed in to the console at least once.
 *
 * @param subject the provider's own name of them, which never changes
 * @param name as the provider said it last
 * @param roles as the provider said them last
 * @param seenAt when it said so
 * @param address where mails reach them, as the provider vouched for it last; empty if it did not
 * @param generation how often all sessions of theirs were ended; a session of another generation is over
 * @param removedBy the subject of the administrator who removed them, as long as they are removed
 */
public record Person(
    String subject, String name, Set<Role> roles, Instant seenAt, Optional<EmailAddress> address,
    int generation, Optional<String> removedBy) {

  public Person {
    roles = Set.copyOf(roles);
  }

  public boolean isRemoved() {
    return removedBy.isPresent();
  }

  /** Keeps name and address out of logs. */
  @Override
  public String toString() {
    return "Person[" + subject + "]";
  }
}
