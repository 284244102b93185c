package org.redress.submitreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.casework.CaseId;
import org.redress.casework.NoticeFact;
import org.redress.casework.report.Language;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;

/** The function as Lambda runs it, on real engines, driven by the events in the events folder. */
@ExtendWith(Engines.class)
class SubmitReportTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static RunningFunction function;

  @BeforeAll
  static void start(TestEngines engines) {
    function = new RunningFunction(engines, "submit-report");
  }

  @AfterAll
  static void stop() {
    function.close();
  }

  @Test
  void aReportOpensACaseThatItsReceiptCodeShows() throws IOException {
    APIGatewayV2HTTPResponse posted = function.call(RunningFunction.event("02-http-post-report.json"));
    JsonNode receipt = JSON.readTree(posted.getBody());

    assertThat(posted.getStatusCode()).as(posted.getBody()).isEqualTo(201);
    assertThat(receipt.path("stage").asText()).isEqualTo("RECEIVED");
    assertThat(posted.getHeaders()).containsEntry("Location", "/reports/" + receipt.path("reference").asText());

    JsonNode shown = JSON
        .readTree(function.call(reading(receipt, "receipt " + receipt.path("receiptCode").asText())).getBody());
    JsonNode sent = JSON.readTree(RunningFunction.EVENTS.resolve("01-report.json").toFile());
    assertThat(shown.path("reference")).isEqualTo(receipt.path("reference"));
    assertThat(shown.path("expectedBy")).isEqualTo(receipt.path("expectedBy"));
    assertThat(shown.path("reporter")).isEqualTo(sent.path("reporter"));
    for (String field : List.of("account", "posts", "ongoing", "clauses")) {
      assertThat(shown.path("report").path(field)).isEqualTo(sent.path(field));
    }
  }

  @Test
  void theSameKeyGivesTheSameCaseUnlessTheContentDiffers() throws IOException {
    APIGatewayV2HTTPEvent event = RunningFunction.event("02-http-post-report.json");
    event.getHeaders().put("idempotency-key", "the-same-key");

    String first = function.call(event).getBody();
    int items = function.items();
    assertThat(function.call(event).getBody()).isEqualTo(first);

    event.setBody(event.getBody().replace("since Tuesday", "since Monday"));
    APIGatewayV2HTTPResponse other = function.call(event);
    assertThat(other.getStatusCode()).isEqualTo(422);
    assertThat(other.getBody()).contains("/problems/idempotency-key-reused");
    assertThat(function.items()).isEqualTo(items);
  }

  @Test
  void theCaseKnowsInWhichLanguageItWasReported() throws IOException {
    APIGatewayV2HTTPEvent event = RunningFunction.event("02-http-post-report.json");
    event.getHeaders().put("accept-language", "gd, en;q=0.5");
    event.getHeaders().put("idempotency-key", "in-gaelic");
    JsonNode receipt = JSON.readTree(function.call(event).getBody());

    CaseId id = CaseId.parse(receipt.path("reference").asText()).orElseThrow();
    assertThat(function.wiring().cases().find(id).orElseThrow().access().language()).isEqualTo(new Language("gd"));
    assertThat(function.wiring().notices().of(id)).singleElement()
        .satisfies(owed -> assertThat(owed.facts()).containsEntry(NoticeFact.LANGUAGE, "gd"));
  }

  @Test
  void aWrongCodeAndAnUnknownReferenceLookAlike() throws IOException {
    JsonNode receipt = JSON.readTree(function.call(RunningFunction.event("02-http-post-report.json")).getBody());
    String code = receipt.path("receiptCode").asText();

    APIGatewayV2HTTPResponse wrong = function.call(reading(receipt, "Receipt " + code.replaceAll(".$", "*")));
    APIGatewayV2HTTPResponse unknown = function.call(RunningFunction.event("04-http-get-case.json"));

    assertThat(wrong.getStatusCode()).isEqualTo(404);
    assertThat(wrong.getBody()).isEqualTo(unknown.getBody());
    assertThat(wrong.getHeaders()).isEqualTo(unknown.getHeaders());
    APIGatewayV2HTTPResponse bearer = function.call(reading(receipt, "Bearer " + code));
    assertThat(bearer.getStatusCode()).isEqualTo(401);
    assertThat(bearer.getHeaders()).containsEntry("WWW-Authenticate", "Receipt");
    assertThat(bearer.getBody()).contains("\"/problems/receipt-needed\"", "\"Receipt code needed\"");
  }

  @Test
  void aFormIsAnsweredByPages() throws IOException {
    APIGatewayV2HTTPEvent event = RunningFunction.event("03-http-form-report.json");
    APIGatewayV2HTTPResponse confirmed = function.call(event);
    assertThat(confirmed.getStatusCode()).as(confirmed.getBody()).isEqualTo(201);
    assertThat(confirmed.getBody()).contains("We have your report", "id=\"receipt-code\"",
        "We send an acknowledgement");
    assertThat(function.call(event).getBody()).isEqualTo(confirmed.getBody());

    event.setIsBase64Encoded(false);
    event.setBody("key=k-7&account=%3Cb%3E&reporter.mode=named");
    APIGatewayV2HTTPResponse refused = function.call(event);
    assertThat(refused.getStatusCode()).isEqualTo(422);
    assertThat(refused.getBody()).contains("<title>Error:", "&lt;b&gt;", "href=\"#reporter-name\"");

    event.getHeaders().put("accept", "application/json");
    assertThat(function.call(event).getBody()).contains("/problems/invalid-fields");
  }

  @Test
  void whatCannotBeTakenLeavesNothingBehind() throws IOException {
    int items = function.items();
    APIGatewayV2HTTPEvent event = RunningFunction.event("02-http-post-report.json");
    String taken = event.getBody();

    assertRefused(event, taken + " x", 400, "/problems/malformed-json");
    assertRefused(event, "[]", 422, "/problems/invalid-fields");
    assertRefused(event, taken.replace("\"consent\": true", "\"consent\": false"), 422, "/problems/invalid-fields");
    assertRefused(event, "\"" + "x".repeat(1 << 20) + "\"", 413, "/problems/too-large");
    event.getHeaders().put("idempotency-key", "caf\u00E9");
    assertRefused(event, taken, 400, "/problems/invalid-idempotency-key");
    event.getHeaders().put("content-type", "text/plain");
    assertRefused(event, taken, 415, "/problems/unsupported-media-type");
    assertThat(function.items()).isEqualTo(items);
  }

  private static void assertRefused(APIGatewayV2HTTPEvent event, String body, int status, String problem) {
    event.setBody(body);
    APIGatewayV2HTTPResponse response = function.call(event);
    assertThat(response.getStatusCode()).isEqualTo(status);
    assertThat(response.getBody()).contains("\"" + problem + "\"");
    assertThat(response.getHeaders()).containsEntry("Content-Type", "application/problem+json");
  }

  private static APIGatewayV2HTTPEvent reading(JsonNode receipt, String authorization) throws IOException {
    APIGatewayV2HTTPEvent event = RunningFunction.event("04-http-get-case.json");
    event.setRawPath("/reports/" + receipt.path("reference").asText());
    event.getHeaders().remove("authorization");
    event.getHeaders().put("Authorization", authorization);
    return event;
  }
}
