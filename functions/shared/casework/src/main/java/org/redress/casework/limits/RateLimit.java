package org.redress.casework.limits;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Lets each of many callers do something so often in each stretch of time, and tells others how long to wait. */
public final class RateLimit {

  private final Tallies tallies;
  private final InstantSource clock;
  private final String what;
  private final int most;
  private final Duration stretch;

  /**
   * Wires the limit.
   *
   * @param what is limited
   * @param most how often in a stretch; 0 for no limit
   * @param stretch counted from the epoch, in whole seconds
   */
  public RateLimit(Tallies tallies, InstantSource clock, String what, int most, Duration stretch) {
    this.tallies = tallies;
    this.clock = clock;
    this.what = what;
    this.most = most;
    this.stretch = stretch;
  }

  /** Counts one more for somebody; empty if it may be, else how long until the next stretch begins, from a second on. */
  public Optional<Duration> refused(String who) {
    if (most == 0) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    long number = Math.floorDiv(now.getEpochSecond(), stretch.toSeconds());
    Instant from = Instant.ofEpochSecond(number * stretch.toSeconds());
    Instant until = from.plus(stretch);
    return tallies.countOne(what, who, from, until) <= most
        ? Optional.empty()
        : Optional.of(Duration.ofSeconds(Math.max(1, Duration.between(now, until).toSeconds())));
  }
}
