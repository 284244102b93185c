package org.redress.casework.notices;

import java.time.Instant;
import java.util.Optional;

/**
 * Why no mail goes out for now.
 *
 * @param since when it was asked for; nobody can say since when a table has been another one
 */
public record SendingPause(Because because, Optional<Instant> since) {

  /** What pauses it. */
  public enum Because {
    /** The table is a copy of another one: it knows nothing of what was sent and erased after it was made. */
    RESTORED,

    /** Somebody asked for it. */
    ASKED
  }
}
