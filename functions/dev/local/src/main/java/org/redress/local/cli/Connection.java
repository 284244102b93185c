package org.redress.local.cli;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.redress.caseworkaws.Wiring;
import org.redress.local.UserException;

/**
 * A running system, here or in AWS.
 *
 * @param site where its API is
 * @param settings as its functions find them in their environments
 * @param queues URLs by logical id, dead-letter queues too
 */
public record Connection(Optional<URI> site, Map<String, String> settings, Map<String, String> queues) {

  /** The use cases' ports on that system. */
  public Wiring wiring() {
    return Wiring.from(settings);
  }

  /**
   * Where the API is.
   *
   * @throws UserException if that is not known
   */
  public URI requireSite() {
    return site.orElseThrow(() -> UserException.failed("The stack does not say where its site is"));
  }
}
