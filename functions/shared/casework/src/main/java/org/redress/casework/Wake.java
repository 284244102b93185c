package org.redress.casework;

import java.time.Duration;
import java.time.Instant;

/**
 * When something that has more to do must be looked at again, and why. The sweeper finds it by this, whatever became of
 * the queue message that should have moved it on.
 *
 * @param hints how often the sweeper has hinted already
 */
public record Wake(Instant at, Reason reason, int hints) {

  /** What the thing waits for. */
  public enum Reason {
    SCREENING, QUEUING, SENDING, RETRYING, DELIVERY, SEALING, SCANNING, CLOSING, LEASE, RETENTION
  }

  /** After so many hints without an effect the sweeper brings the matter to people itself. */
  public static final int MAX_HINTS = 3;

  /** How long a queue message may take before the sweeper hints again for the first time. */
  public static final Duration FIRST = Duration.ofSeconds(60);

  /**
   * How long something that is over may stand unseen: its time is worked out anew each time, so settings that were changed
   * meanwhile hold for it.
   */
  public static final Duration RETENTION_LOOK = Duration.ofDays(28);

  public static Wake first(Instant now, Reason reason) {
    return new Wake(now.plus(FIRST), reason, 0);
  }

  /** The next look at something that is over, to see whether its time is. */
  public static Wake retention(Instant now) {
    return new Wake(now.plus(RETENTION_LOOK), Reason.RETENTION, 0);
  }

  /** As {@link #retention(Instant)}, earlier if its time is over earlier. */
  public static Wake retention(Instant now, Instant end) {
    Wake next = retention(now);
    return end.isBefore(next.at()) ? new Wake(end, Reason.RETENTION, 0) : next;
  }

  /** The same wait after one more hint, which gets twice the time of the hint before it. */
  public Wake hintedAt(Instant now) {
    return new Wake(now.plus(FIRST.multipliedBy(1L << hints)), reason, hints + 1);
  }

  public boolean isExhausted() {
    return hints >= MAX_HINTS;
  }
}
