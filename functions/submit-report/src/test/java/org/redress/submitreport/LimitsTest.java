package org.redress.submitreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;

/** What keeps the form from being flooded. */
@ExtendWith(Engines.class)
class LimitsTest {

  private static RunningFunction function;

  @BeforeAll
  static void start(TestEngines engines) {
    function = new RunningFunction(engines, "limits", Map.of("FORM_SECONDS", "60", "REPORTS_PER_HOUR", "2"));
  }

  @AfterAll
  static void stop() {
    function.close();
  }

  @Test
  void oneNetworkMaySendSoManyReportsAnHour() throws IOException {
    assertThat(post("192.0.2.1", "").getStatusCode()).isEqualTo(201);
    assertThat(post("192.0.2.1", "").getStatusCode()).isEqualTo(201);
    APIGatewayV2HTTPResponse refused = post("192.0.2.1", "");

    assertThat(refused.getStatusCode()).isEqualTo(429);
    assertThat(refused.getBody()).contains("/problems/too-many");
    assertThat(Integer.parseInt(String.valueOf(refused.getHeaders().get("Retry-After")))).isBetween(1, 3600);
    assertThat(post("192.0.2.2", "").getStatusCode()).as("another network").isEqualTo(201);
  }

  @Test
  void networksOfTheSixthVersionAreCountedByTheirFirstHalf() throws IOException {
    assertThat(post("2001:db8:1:2::1", "").getStatusCode()).isEqualTo(201);
    assertThat(post("2001:db8:1:2:a:b:c:d", "").getStatusCode()).isEqualTo(201);
    assertThat(post("2001:db8:1:2:ffff::", "").getStatusCode()).isEqualTo(429);
    assertThat(post("2001:db8:1:3::1", "").getStatusCode()).isEqualTo(201);
  }

  @Test
  void oneAddressIsNotFloodedWithAcknowledgements() throws IOException {
    assertThat(post("192.0.2.11", "ada@example.org").getStatusCode()).isEqualTo(201);
    assertThat(post("192.0.2.12", "Ada@example.org").getStatusCode()).isEqualTo(201);
    assertThat(post("192.0.2.13", "ada@EXAMPLE.org").getStatusCode()).isEqualTo(429);
  }

  @Test
  void aBrowserIsToldKindly() throws IOException {
    APIGatewayV2HTTPEvent event = event("192.0.2.21", "");
    event.getHeaders().put("accept", "text/html");
    function.call(fresh(event));
    function.call(fresh(event));
    APIGatewayV2HTTPResponse refused = function.call(fresh(event));

    assertThat(refused.getStatusCode()).isEqualTo(429);
    assertThat(refused.getBody()).contains("<h1", "Please wait a little");
    assertThat(refused.getHeaders()).containsKey("Retry-After");
  }

  @Test
  void whoeverIsTooFastOrFillsInWhatNobodySeesIsAskedToSendAgain() throws IOException {
    Browser browser = new Browser(function).open("/report/one-page");
    browser.send("account", "x", "reporter.mode", "anonymous", "consent", "true");
    assertThat(browser.status()).isEqualTo(422);
    assertThat(browser.page()).contains("That was very quick");

    browser.send("account", "x", "reporter.mode", "anonymous", "consent", "true", "website", "https://example.org");
    assertThat(browser.status()).isEqualTo(422);
    assertThat(browser.page()).contains("Leave the hidden field empty").doesNotContain("value=\"https://example.org\"");
  }

  @Test
  void moreThanADraftHoldsIsRefusedWithoutLosingWhatWasThere() throws IOException {
    Browser browser = new Browser(function).open("/report/what-happened").send("account", "Before.");
    StringBuilder noise = new StringBuilder();
    while (noise.length() < 900_000) {
      noise.append(UUID.randomUUID());
    }
    browser.open("/report/what-happened").send("account", noise.toString());
    assertThat(browser.status()).isEqualTo(413);
    assertThat(browser.page()).contains("more than the form can keep", noise.substring(0, 100));
    assertThat(browser.open("/report/what-happened").page()).contains("Before.");

    browser.send("account", "x".repeat(1 << 20));
    assertThat(browser.status()).isEqualTo(413);
    assertThat(browser.page()).contains("That is too much at once");
  }

  private static APIGatewayV2HTTPResponse post(String ip, String email) throws IOException {
    return function.call(fresh(event(ip, email)));
  }

  private static APIGatewayV2HTTPEvent event(String ip, String email) throws IOException {
    APIGatewayV2HTTPEvent event = RunningFunction.event("02-http-post-report.json");
    event.getRequestContext().getHttp().setSourceIp(ip);
    event.setBody(
        "{\"account\":\"x\",\"reporter\":{\"mode\":\"confidential\",\"email\":\"" + email + "\"},\"consent\":true}");
    return event;
  }

  private static APIGatewayV2HTTPEvent fresh(APIGatewayV2HTTPEvent event) {
    event.getHeaders().put("idempotency-key", UUID.randomUUID().toString());
    return event;
  }
}
