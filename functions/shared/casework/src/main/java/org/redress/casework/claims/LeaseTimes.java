package org.redress.casework.claims;

import java.time.Duration;
import java.time.Instant;

/**
 * For how long a case is somebody's.
 *
 * @param claimed from each sign of life of somebody who is at it
 * @param handed from when it is given to somebody who may be away
 */
public record LeaseTimes(Duration claimed, Duration handed) {

  /** A quarter of an hour at it; a day to find what a colleague handed over. */
  public static final LeaseTimes USUAL = new LeaseTimes(Duration.ofMinutes(15), Duration.ofHours(24));

  /** @throws IllegalArgumentException if one of them is not longer than nothing */
  public LeaseTimes {
    if (!claimed.isPositive() || !handed.isPositive()) {
      throw new IllegalArgumentException("A lease takes time");
    }
  }

  private Instant whileAtIt(Instant now) {
    return now.plus(claimed);
  }

  /** A claim taken by somebody who begins now. */
  public Claim taken(Claim before, String holder, Instant now) {
    return before.taken(holder, whileAtIt(now));
  }

  /** A claim given to somebody who may be away. */
  public Claim given(Claim before, String holder, Instant now) {
    return before.taken(holder, now.plus(handed));
  }

  /** A claim whose holder shows a sign of life; it never ends sooner for that. */
  public Claim prolonged(Claim held, Instant now) {
    Instant until = whileAtIt(now);
    return held.prolonged(held.lease().map(Claim.Lease::until).filter(until::isBefore).orElse(until));
  }
}
