package org.redress.caseworkaws.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.redress.engines.Listen;
import org.redress.engines.LocalCredentials;
import org.redress.engines.ssm.SsmServer;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.ssm.SsmClient;

class SecretParameterTest {

  private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

  @Test
  void aSecretIsAskedForAgainAfterTenMinutes() throws IOException {
    AtomicReference<Instant> now = new AtomicReference<>(NOW);
    try (SsmServer server = SsmServer.start(Listen.free(), Map.of("/console/secret", "first"));
        SsmClient ssm = SsmClient.builder()
            .endpointOverride(server.endpoint())
            .region(Region.EU_WEST_2)
            .credentialsProvider(LocalCredentials.provider())
            .httpClient(UrlConnectionHttpClient.create())
            .build()) {
      SecretParameter secret = new SecretParameter(ssm, "/console/secret", now::get);
      assertThat(secret.value()).isEqualTo("first");

      server.put("/console/secret", "second");
      now.set(NOW.plusSeconds(599));
      assertThat(secret.value()).isEqualTo("first");
      now.set(NOW.plusSeconds(600));
      assertThat(secret.value()).isEqualTo("second");
    }
  }
}
