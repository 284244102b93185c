package org.redress.casework;

import java.time.Instant;
import java.util.Optional;

/**
 * How the reporter gets back to a case.
 *
 * @param generation of the receipt code that opens it, from 1
 * @param renewedAt when that code took the place of another
 * @param addressConfirmed whether the reporter's address is known to be the reporter's own
 */
public record Access(int generation, Optional<Instant> renewedAt, boolean addressConfirmed) {

  /** @throws IllegalArgumentException if the generation is less than 1 */
  public Access {
    if (generation < 1) {
      throw new IllegalArgumentException("Generations of receipt codes are numbered from 1");
    }
  }

  /** As a case is opened. */
  public static Access first(boolean addressConfirmed) {
    return new Access(1, Optional.empty(), addressConfirmed);
  }

  /** With the address known to be the reporter's own. */
  public Access confirmed() {
    return new Access(generation, renewedAt, true);
  }

  /** With another code, which alone opens the case from now on. */
  public Access renewed(Instant now) {
    return new Access(generation + 1, Optional.of(now), addressConfirmed);
  }
}
