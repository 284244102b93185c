package org.redress.submitreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;

/** How often one may guess, ask and send once there is a case. */
@ExtendWith(Engines.class)
class ReporterLimitsTest {

  private static final String UNKNOWN = "RD-7K2M9-QXW4T";

  private static RunningFunction function;

  private String reference = "";
  private String code = "";

  @BeforeAll
  static void start(TestEngines engines) {
    function = new RunningFunction(
        engines, "reporter-limits",
        Map.of(
            "FORM_SECONDS", "0", "REPORTS_PER_HOUR", "0", "WRONG_CODES_PER_HOUR", "2", "LOST_CODES_PER_HOUR", "2",
            "MESSAGES_PER_HOUR", "2", "FILES_PER_HOUR", "2"));
  }

  @AfterAll
  static void stop() {
    function.close();
  }

  @BeforeEach
  void report() throws IOException {
    APIGatewayV2HTTPEvent event = RunningFunction.event("02-http-post-report.json");
    event.getHeaders().put("idempotency-key", UUID.randomUUID().toString());
    JsonNode receipt = new ObjectMapper().readTree(function.call(event).getBody());
    reference = receipt.path("reference").asText();
    code = receipt.path("receiptCode").asText();
  }

  @Test
  void filesOfAReportThatIsNotSentYetAreCountedByNetwork() throws IOException {
    for (int i = 0; i < 2; i++) {
      Browser browser = new Browser(function).open("/report/files");
      assertThat(browser.sendFile("a.png", new byte[]{1}, "do", "add").status()).isEqualTo(200);
    }
    Browser third = new Browser(function).open("/report/files");

    assertThat(third.sendFile("a.png", new byte[]{1}, "do", "add").status()).isEqualTo(429);
    assertThat(third.headers()).containsKey("Retry-After");
    assertThat(third.open("/report/files").send().path()).as("without a file").isEqualTo("/report/you");
  }

  @Test
  void guessesAreCountedByNetworkWhetherThereIsSuchACaseOrNotAndTheRightCodeOpensAlways() throws IOException {
    for (List<String> references : List.of(
        List.of(reference, reference, reference), List.of(UNKNOWN, UNKNOWN, UNKNOWN),
        List.of(reference, UNKNOWN, "RD-1"))) {
      String ip = ip();
      assertThat(asked(ip, references.get(0), "0".repeat(26)).getStatusCode()).isEqualTo(404);
      assertThat(found(ip, references.get(1), "0").getStatusCode()).isEqualTo(404);
      assertRefused(asked(ip, references.get(2), "0".repeat(26)));
      assertThat(found(ip, references.get(2), "0").getStatusCode()).isEqualTo(429);
      assertThat(knocked(ip, references.get(2), "0").getStatusCode()).isEqualTo(429);

      assertThat(asked(ip, reference, code).getStatusCode()).as("the right code").isEqualTo(200);
      assertThat(found(ip, reference, code).getStatusCode()).as("the right code").isEqualTo(303);
    }
    assertThat(asked(ip(), reference, "0").getStatusCode()).as("another network").isEqualTo(404);
  }

  @Test
  void aBrowserThatGuessesIsToldByAPage() throws IOException {
    String ip = ip();
    for (int i = 0; i < 2; i++) {
      found(ip, reference, "0");
    }
    APIGatewayV2HTTPResponse refused = found(ip, reference, "0");

    assertThat(refused.getBody()).contains("<h1", "Please wait a little");
    assertThat(refused.getHeaders()).containsKey("Retry-After");
  }

  @Test
  void newCodesAreAskedForSoOftenFromANetworkAndForAReport() throws IOException {
    String ip = ip();
    assertThat(lost(ip, reference).getStatusCode()).isEqualTo(200);
    assertThat(lost(ip, UNKNOWN).getStatusCode()).isEqualTo(200);
    assertThat(lost(ip, "RD-7K2M9-QXW4V").getStatusCode()).as("from the network").isEqualTo(429);

    assertThat(lost(ip(), reference.replace("-", " ")).getStatusCode()).isEqualTo(200);
    assertThat(lost(ip(), reference).getStatusCode()).as("for the report").isEqualTo(429);
    assertThat(lost(ip(), UNKNOWN).getStatusCode()).isEqualTo(200);
    assertThat(lost(ip(), UNKNOWN).getStatusCode()).as("for what is none, alike").isEqualTo(429);
  }

  @Test
  void aReportTakesSoManyMessagesAnHour() throws IOException {
    assertThat(post("/messages", "{\"text\":\"one\"}").getStatusCode()).isEqualTo(200);
    assertThat(post("/messages", "{\"text\":\" \"}").getStatusCode()).as("is none").isEqualTo(422);
    assertThat(post("/messages", "{\"text\":\"two\"}").getStatusCode()).isEqualTo(200);
    assertRefused(post("/messages", "{\"text\":\"three\"}"));
    assertRefused(post("/withdrawal", "{\"confirm\":true}"));

    report();
    assertThat(post("/messages", "{\"text\":\"one\"}").getStatusCode()).as("another report").isEqualTo(200);
  }

  @Test
  void aReportTakesSoManyFilesAnHour() throws IOException {
    String file = "{\"name\":\"a.png\",\"type\":\"image/png\",\"size\":1,\"sha256\":\"" + "0".repeat(64) + "\"}";
    assertThat(post("/files", file).getStatusCode()).isEqualTo(201);
    CaseBrowser browser = new CaseBrowser(function);
    browser.post("/reports/" + reference, Map.of("receiptCode", code));
    browser.get("/reports/" + reference);
    String token = browser.hidden("token");
    assertThat(browser.sendFile("/reports/" + reference + "/files", token, "file", "a.png", new byte[]{1})
        .getStatusCode()).isEqualTo(303);
    assertRefused(post("/files", file));
    APIGatewayV2HTTPResponse refused = browser.sendFile(
        "/reports/" + reference + "/files", token, "file", "b.png", new byte[]{2});
    assertThat(refused.getStatusCode()).isEqualTo(429);
    assertThat(refused.getBody()).contains("Please wait a little");
  }

  private static void assertRefused(APIGatewayV2HTTPResponse answer) {
    assertThat(answer.getStatusCode()).isEqualTo(429);
    assertThat(answer.getBody()).contains("/problems/too-many");
    assertThat(Integer.parseInt(String.valueOf(answer.getHeaders().get("Retry-After")))).isBetween(1, 3600);
  }

  private static String ip() {
    return UUID.randomUUID().toString();
  }

  private static APIGatewayV2HTTPResponse asked(String ip, String reference, String code) throws IOException {
    APIGatewayV2HTTPEvent event = RunningFunction.event("04-http-get-case.json");
    event.setRawPath("/reports/" + reference);
    event.getHeaders().put("authorization", "Receipt " + code);
    event.getRequestContext().getHttp().setSourceIp(ip);
    return function.call(event);
  }

  private static APIGatewayV2HTTPResponse found(String ip, String reference, String code) throws IOException {
    return form(ip, "/your-report", "reference=" + reference + "&receiptCode=" + code);
  }

  private static APIGatewayV2HTTPResponse knocked(String ip, String reference, String code) throws IOException {
    return form(ip, "/reports/" + reference, "receiptCode=" + code);
  }

  private static APIGatewayV2HTTPResponse lost(String ip, String reference) throws IOException {
    return form(ip, "/lost-code", "reference=" + reference + "&email=ada%40example.org");
  }

  private static APIGatewayV2HTTPResponse form(String ip, String path, String body) throws IOException {
    APIGatewayV2HTTPEvent event = RunningFunction.event("06-http-post-case-code.json");
    event.setRawPath(path);
    event.setIsBase64Encoded(false);
    event.setBody(body);
    event.getRequestContext().getHttp().setSourceIp(ip);
    return function.call(event);
  }

  private APIGatewayV2HTTPResponse post(String path, String body) throws IOException {
    APIGatewayV2HTTPEvent event = RunningFunction.event("02-http-post-report.json");
    event.getHeaders().remove("idempotency-key");
    event.setRawPath("/reports/" + reference + path);
    event.getHeaders().put("authorization", "Receipt " + code);
    event.setBody(body);
    return function.call(event);
  }
}
