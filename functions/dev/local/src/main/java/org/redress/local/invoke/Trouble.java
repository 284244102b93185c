package org.redress.local.invoke;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tells of trouble in one line each, and the same trouble not again for a while. */
public final class Trouble {

  private static final Logger LOG = System.getLogger("org.redress.local");
  private static final Duration QUIET = Duration.ofSeconds(10);

  private final InstantSource clock;
  private final Map<String, Instant> told = new ConcurrentHashMap<>();

  public Trouble(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * Tells.
   *
   * @param line holds nothing that anybody wrote
   */
  public void tell(String line) {
    Instant now = clock.instant();
    Instant last = told.merge(line, now, (before, latest) -> before.plus(QUIET).isAfter(latest) ? before : latest);
    if (last.equals(now)) {
      LOG.log(Level.WARNING, line);
    }
  }
}
