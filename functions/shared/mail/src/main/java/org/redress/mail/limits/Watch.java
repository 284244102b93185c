package org.redress.mail.limits;

import java.time.Instant;
import java.time.InstantSource;
import org.redress.mail.limits.LimitReached.Limit;

/** Counts what one reading of one mail takes, and ends it at a limit. */
public final class Watch {

  private final MailLimits limits;
  private final InstantSource clock;
  private final Instant end;
  private long bytes;
  private int parts;

  /** Starts now. */
  public Watch(MailLimits limits, InstantSource clock) {
    this.limits = limits;
    this.clock = clock;
    this.end = clock.instant().plus(limits.time());
  }

  public MailLimits limits() {
    return limits;
  }

  void read(int count) throws LimitReached {
    bytes += count;
    if (bytes > limits.bytes()) {
      throw new LimitReached(Limit.BYTES);
    }
    checkTime();
  }

  /** Another part begins, at this depth. */
  public void part(int depth) throws LimitReached {
    parts++;
    if (parts > limits.parts()) {
      throw new LimitReached(Limit.PARTS);
    }
    if (depth > limits.depth()) {
      throw new LimitReached(Limit.DEPTH);
    }
    checkTime();
  }

  /** A header has grown to this many bytes. */
  public void header(int length) throws LimitReached {
    if (length > limits.headerBytes()) {
      throw new LimitReached(Limit.HEADER);
    }
  }

  private void checkTime() throws LimitReached {
    if (clock.instant().isAfter(end)) {
      throw new LimitReached(Limit.TIME);
    }
  }
}
