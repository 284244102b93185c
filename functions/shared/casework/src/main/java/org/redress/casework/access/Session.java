package org.redress.casework.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody's session in one browser, as it is kept.
 *
 * @param id the hash of the secret that the browser's cookie holds
 * @param version how often it was kept
 * @param generation of the person when it began
 * @param roles as the provider said them at {@code checkedAt}
 * @param sealed the token by which the provider is asked again, sealed; empty if it gave none
 * @param checkedAt when the roles were read last
 * @param claimedAt when somebody began to read them again; empty if nobody is at it
 * @param expiresAt when it is over whatever happens
 */
public record Session(
    String id, int version, String subject, int generation, Set<Role> roles, String sealed, Instant checkedAt,
    Optional<Instant> claimedAt, Instant expiresAt) {

  /** How long a session lasts at most. */
  public static final Duration LIFE = Duration.ofHours(12);

  /** How long a session lasts in which nothing is asked for. */
  public static final Duration IDLE = Duration.ofHours(2);

  /** How long roles hold until they are read again. */
  public static final Duration ROLES_HOLD = Duration.ofMinutes(15);

  /** How long one request may take to read the roles again, while others go on by those from before. */
  public static final Duration CHECK_TAKES = Duration.ofSeconds(30);

  public Session {
    roles = Set.copyOf(roles);
  }

  /**
   * Whether it goes on.
   *
   * @param person whose it is, as they stand now
   */
  public boolean isOpen(Person person, Instant now) {
    return person.subject().equals(subject) && !person.isRemoved() && person.generation() == generation
        && now.isBefore(expiresAt) && now.isBefore(checkedAt.plus(IDLE));
  }

  /** Whether the roles must be read again, and nobody is at it. */
  public boolean needsCheck(Instant now) {
    return !now.isBefore(checkedAt.plus(ROLES_HOLD))
        && claimedAt.filter(since -> now.isBefore(since.plus(CHECK_TAKES))).isEmpty();
  }

  /** The same while this request reads the roles. */
  public Session claimed(Instant now) {
    return new Session(
        id, version + 1, subject, generation, roles, sealed, checkedAt, Optional.of(now), expiresAt);
  }

  /** The same with what the provider said. */
  public Session checked(Set<Role> said, String resealed, Instant now) {
    return new Session(
        id, version + 1, subject, generation, said, resealed, now, Optional.empty(), expiresAt);
  }

  @Override
  public String toString() {
    return "Session[version " + version + "]";
  }
}
