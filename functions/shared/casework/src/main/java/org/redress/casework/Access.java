package org.redress.casework;

import java.time.Instant;
import java.util.Optional;
import org.redress.casework.report.Language;

/**
 * How the reporter gets back to a case, and how mails speak to them.
 *
 * @param generation of the receipt code that opens it, from 1
 * @param renewedAt when that code took the place of another
 * @param addressConfirmed whether the reporter's address is known to be the reporter's own
 * @param language in which they reported
 * @param quiet whether no mail goes out by itself: the case was imported, and whom it concerns may know nothing of it until
 *     somebody at the console writes to the reporter
 */
public record Access(
    int generation, Optional<Instant> renewedAt, boolean addressConfirmed, Language language, boolean quiet) {

  /** Of a case about which mails go out. */
  public Access(int generation, Optional<Instant> renewedAt, boolean addressConfirmed, Language language) {
    this(generation, renewedAt, addressConfirmed, language, false);
  }

  /** @throws IllegalArgumentException if the generation is less than 1 */
  public Access {
    if (generation < 1) {
      throw new IllegalArgumentException("Generations of receipt codes are numbered from 1");
    }
  }

  /** As a case is opened. */
  public static Access first(boolean addressConfirmed, Language language) {
    return new Access(1, Optional.empty(), addressConfirmed, language);
  }

  /** With the address known to be the reporter's own. */
  public Access confirmed() {
    return new Access(generation, renewedAt, true, language, quiet);
  }

  /** With another code, which alone opens the case from now on. */
  public Access renewed(Instant now) {
    return new Access(generation + 1, Optional.of(now), addressConfirmed, language, quiet);
  }

  /** With no mail going out by itself. */
  public Access quietly() {
    return new Access(generation, renewedAt, addressConfirmed, language, true);
  }

  /** With mails going out: the reporter was written to. */
  public Access spoken() {
    return new Access(generation, renewedAt, addressConfirmed, language, false);
  }
}
