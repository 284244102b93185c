package org.redress.caseworkaws.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.caseworkaws.sdk.Clients;
import org.redress.engines.LocalCredentials;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/** With the client as the functions have it: what it does by itself after a lost reply is part of the contract. */
@ExtendWith(Engines.class)
class SesMailerTest extends MailerContract {

  /** Shorter than the functions', for a service that does not answer is waited for. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  SesMailerTest(TestEngines engines) {
    super(
        engines,
        new SesMailer(
            Clients.once(
                SesV2Client.builder()
                    .endpointOverride(engines.sesEndpoint())
                    .region(TestEngines.REGION)
                    .credentialsProvider(LocalCredentials.provider()),
                PATIENCE).build(),
            "Redress <redress@example.org>", "redress"));
  }

  @Test
  void theFunctionsWaitTenSeconds() {
    assertThat(SesMailer.PATIENCE).isEqualTo(Duration.ofSeconds(10));
    assertThat(Clients.noRepetition(SesMailer.PATIENCE).apiCallTimeout()).contains(SesMailer.PATIENCE);
  }
}
