package org.redress.reviewcases.provider;

import java.net.URI;
import java.util.Optional;
import org.redress.caseworkaws.Wiring;

/**
 * How to reach the provider, and what it knows us by.
 *
 * @param issuer as its tokens say it
 * @param clientId whom it knows us as
 * @param console where the console is, without a path
 * @param rolesClaim which claim of a token says roles
 * @param scopes what is asked for, separated by blanks
 * @param signOut where people are sent to sign out there too; empty to go by what the provider says of itself
 * @param apiAudience whom bearer tokens must be for; empty if none are taken
 */
public record ProviderSettings(
    URI issuer, String clientId, URI console, String rolesClaim, String scopes, Optional<URI> signOut,
    Optional<String> apiAudience) {

  private static final String ROLES_CLAIM = "cognito:groups";
  private static final String SCOPES = "openid profile email";

  /** As the environment says. */
  public static ProviderSettings of(Wiring wiring) {
    return new ProviderSettings(
        URI.create(wiring.setting("OIDC_ISSUER")), wiring.setting("OIDC_CLIENT_ID"),
        URI.create(wiring.setting("CONSOLE_URL")),
        wiring.optionalSetting("OIDC_ROLES_CLAIM").orElse(ROLES_CLAIM),
        wiring.optionalSetting("OIDC_SCOPES").orElse(SCOPES),
        wiring.optionalSetting("OIDC_SIGN_OUT_URL").map(URI::create),
        wiring.optionalSetting("API_AUDIENCE"));
  }

  /** Where the provider sends people back to. */
  public URI back() {
    return console.resolve("/console/signed-in");
  }

  /** Where it sends them when they are signed out. */
  public URI afterSignOut() {
    return console.resolve("/console/signed-out");
  }
}
