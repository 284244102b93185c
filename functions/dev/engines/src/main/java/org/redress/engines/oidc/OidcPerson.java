package org.redress.engines.oidc;

import java.util.List;
import java.util.Optional;

/**
 * Somebody who can sign in without a password.
 *
 * @param subject the provider's own name of them, which never changes
 * @param address what the claim {@code email} says, as one that is verified; empty if there is none
 * @param groups what the claim {@code cognito:groups} says
 */
public record OidcPerson(String subject, String name, Optional<String> address, List<String> groups) {

  public OidcPerson {
    groups = List.copyOf(groups);
  }

  /** Somebody without an address. */
  public OidcPerson(String subject, String name, List<String> groups) {
    this(subject, name, Optional.empty(), groups);
  }
}
