package org.redress.local.run;

import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Map;
import org.redress.casework.RandomHex;
import org.redress.engines.Listen;
import org.redress.engines.oidc.OidcClient;
import org.redress.engines.oidc.OidcServer;
import org.redress.engines.ssm.SsmServer;
import org.redress.local.people.DemoPeople;

/** Where people sign in to the local console, and where the console finds its secret there: both new at each start. */
final class SignInServer implements AutoCloseable {

  private static final String CLIENT = "redress-console";
  private static final String SECRET = "/redress-local/console-client-secret";
  private static final int SECRET_BYTES = 32;

  private final OidcServer provider;
  private final SsmServer secrets;

  private SignInServer(OidcServer provider, SsmServer secrets) {
    this.provider = provider;
    this.secrets = secrets;
  }

  /**
   * Starts them.
   *
   * @param host where browsers reach the site
   */
  static SignInServer start(String host) throws IOException {
    OidcClient client = new OidcClient(CLIENT, RandomHex.of(SECRET_BYTES, new SecureRandom()));
    OidcServer provider = OidcServer.start(new Listen(host, 0), client, DemoPeople.ALL);
    return new SignInServer(provider, SsmServer.start(Listen.free(), Map.of(SECRET, client.secret())));
  }

  URI issuer() {
    return provider.issuer();
  }

  /** What the template's parameters have to say of it. */
  Map<String, String> parameters() {
    return Map.of(
        "OidcIssuer", issuer().toString(), "OidcClientId", CLIENT, "OidcClientSecretName", SECRET, "ApiAudience",
        "redress-api");
  }

  Map<String, String> endpoints() {
    return Map.of("oidc", issuer().toString(), "ssm", secrets.endpoint().toString());
  }

  @Override
  public void close() {
    provider.close();
    secrets.close();
  }
}
