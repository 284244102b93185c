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
    SCREENING, QUEUING, SENDING, RETRYING, DELIVERY, SEALING, SCANNING, CLOSING, LEASE
  }

  /** After so many hints without an effect the sweeper brings the matter to people itself. */
  public static final int MAX_HINTS = 3;

  /** How long a queue message may take before the sweeper hints again for the first time. */
  public static final Duration FIRST = Duration.ofSeconds(60);

  public static Wake first(Instant now, Reason reason) {
    return new Wake(now.plus(FIRST), reason, 0);
  }

  /** The same wait after one more hint, which gets twice the time of the hint before it. */
  public Wake hintedAt(Instant now) {
    return new Wake(now.plus(FIRST.multipliedBy(1L << hints)), reason, hints + 1);
  }

  public boolean isExhausted() {
    return hints >= MAX_HINTS;
  }
}
