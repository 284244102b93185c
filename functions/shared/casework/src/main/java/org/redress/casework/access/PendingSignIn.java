package org.redress.casework.access;

import java.time.Duration;
import java.time.Instant;

/**
 * A sign-in between the way to the provider and the way back.
 *
 * @param id the hash of what the provider is given to bring back
 * @param sealed what the browser that began it is to be held to, sealed for that browser
 */
public record PendingSignIn(String id, String sealed, Instant expiresAt) {

  /** How long somebody may take. */
  public static final Duration LIFE = Duration.ofMinutes(10);

  public boolean isExpired(Instant now) {
    return !now.isBefore(expiresAt);
  }

  @Override
  public String toString() {
    return "PendingSignIn[...]";
  }
}
