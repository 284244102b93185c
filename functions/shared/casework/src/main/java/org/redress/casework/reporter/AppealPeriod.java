package org.redress.casework.reporter;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.redress.casework.Case;
import org.redress.casework.Stage;

/**
 * For how long after a case was closed its reporter may ask for a review of the outcome, once.
 *
 * @param days from 1
 */
public record AppealPeriod(int days) {

  /** @throws IllegalArgumentException if there is not at least one day */
  public AppealPeriod {
    if (days < 1) {
      throw new IllegalArgumentException("A review may be asked for on at least one day");
    }
  }

  /** Until when a review of the case's outcome can be asked for, even if that is past; empty if it cannot be. */
  public Optional<Instant> endFor(Case closed) {
    return closed.stage() instanceof Stage.Closed(_, Instant at) && closed.appeals() == 0
        ? Optional.of(at.plus(Duration.ofDays(days)))
        : Optional.empty();
  }

  /** Whether a review can be asked for. */
  public boolean isOpen(Case closed, Instant now) {
    return endFor(closed).filter(now::isBefore).isPresent();
  }
}
