package org.redress.bench;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redress.engines.Listen;
import org.redress.engines.oidc.OidcClient;
import org.redress.engines.oidc.OidcServer;
import org.redress.engines.ssm.SsmServer;
import org.redress.reviewcases.ReviewCases;

/** The reviewers' console in a warm function, as a reviewer with a bearer token calls it. */
final class ConsoleVisits implements AutoCloseable {

  private static final String NAME = "console";
  private static final String AUDIENCE = "redress-api";
  private static final String SECRET = "/console/secret";
  private static final OidcClient CLIENT = new OidcClient("the-console", "a secret of the console's");

  private final OidcServer provider;
  private final SsmServer secrets;
  private final PageVisit visit;
  private final String token;

  ConsoleVisits(Map<String, String> environment) throws IOException {
    provider = OidcServer.start(Listen.free(), CLIENT, List.of());
    secrets = SsmServer.start(Listen.free(), Map.of(SECRET, CLIENT.secret()));
    System.setProperty("aws.endpointUrlSsm", secrets.endpoint().toString());
    Map<String, String> all = new HashMap<>(environment);
    all.putAll(
        Map.of(
            "CONSOLE_URL", "https://console.example.org", "OIDC_ISSUER", provider.issuer().toString(),
            "OIDC_CLIENT_ID", CLIENT.id(), "OIDC_CLIENT_SECRET_NAME", SECRET, "API_AUDIENCE", AUDIENCE));
    visit = new PageVisit(NAME, new ReviewCases(all));
    token = provider.sign(
        Map.of(
            "iss", provider.issuer().toString(), "aud", AUDIENCE, "sub", "reviewer", "cognito:groups",
            List.of("reviewer")),
        Duration.ofHours(1));
  }

  /** The page at an address. */
  String get(String address) {
    String[] parts = address.split("\\?", 2);
    return visit.get(
        parts[0], parts.length == 1 ? Map.of() : query(parts[1]), Map.of("authorization", "Bearer " + token));
  }

  private static Map<String, String> query(String text) {
    Map<String, String> query = new HashMap<>();
    for (String pair : text.split("&", -1)) {
      String[] sides = pair.split("=", 2);
      query.put(sides[0], URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
    }
    return query;
  }

  @Override
  public void close() {
    provider.close();
    secrets.close();
    System.clearProperty("aws.endpointUrlSsm");
  }
}
