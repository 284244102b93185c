package org.redress.submitreport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.casework.Outcome;
import org.redress.casework.Stage;
import org.redress.casework.evidence.EvidenceState;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;
import org.redress.web.messages.Messages;

/** What a browser sees that opens the link to a case. */
@ExtendWith(Engines.class)
class CasePagesTest {

  private static final String UNKNOWN = "RD-7K2M9-QXW4T";

  private static RunningFunction function;

  private String reference = "";
  private String code = "";

  @BeforeAll
  static void start(TestEngines engines) {
    function = new RunningFunction(engines, "case-pages");
  }

  @AfterAll
  static void stop() {
    function.close();
  }

  @BeforeEach
  void report() throws IOException {
    APIGatewayV2HTTPEvent event = RunningFunction.event("02-http-post-report.json");
    event.getHeaders().remove("idempotency-key");
    event.setBody(event.getBody().replace("since Tuesday", "since <img src=x onerror=alert(1)> Tuesday"));
    JsonNode receipt = new ObjectMapper().readTree(function.call(event).getBody());
    reference = receipt.path("reference").asText();
    code = receipt.path("receiptCode").asText();
  }

  @ParameterizedTest
  @ValueSource(strings = {UNKNOWN, "RD-1", "%3Cb%3E"})
  void thePageThatAsksForACodeIsTheSameForEveryReference(String other) throws IOException {
    APIGatewayV2HTTPResponse known = opening(reference);
    APIGatewayV2HTTPResponse unknown = opening(other);

    assertThat(known.getStatusCode()).isEqualTo(200);
    assertThat(known.getBody()).contains("<title>See where your report stands", "name=\"receiptCode\"");
    assertThat(unknown).usingRecursiveComparison().isEqualTo(known);
  }

  @Test
  void theRightCodeShowsTheTextsAsTheyAreKeptAndInert() throws IOException {
    CaseBrowser browser = new CaseBrowser(function);
    browser.post("/reports/" + reference, Map.of("receiptCode", code.toLowerCase(Locale.ROOT)));
    APIGatewayV2HTTPResponse shown = browser.get("/reports/" + reference);

    assertThat(shown.getStatusCode()).as(shown.getBody()).isEqualTo(200);
    assertThat(shown.getBody())
        .contains(reference, "It is being prepared for a reviewer", "rel=\"noreferrer nofollow\"")
        .contains("since &lt;img src=x onerror=alert(1)&gt; Tuesday")
        .doesNotContain("<img", code);
    assertThat(shown.getHeaders()).containsEntry("Cache-Control", "no-store");
  }

  @ParameterizedTest
  @ValueSource(strings = {UNKNOWN, "RD-1", "%3Cb%3E"})
  void aWrongCodeAndAnUnknownReferenceAreAnsweredAlike(String unknown) throws IOException {
    APIGatewayV2HTTPResponse wrong = sending(reference, "<b>0D4XK");

    assertThat(wrong.getStatusCode()).isEqualTo(404);
    assertThat(wrong.getBody()).contains("<title>Error: See where your report stands", "href=\"#receiptCode\"")
        .doesNotContain("<b>", "0D4XK");
    assertThat(withoutReference(sending(unknown, code), unknown)).usingRecursiveComparison()
        .isEqualTo(withoutReference(wrong, reference));
  }

  @Test
  void noCodeIsAskedForWithoutSayingWhetherThereIsACase() throws IOException {
    APIGatewayV2HTTPResponse missing = sending(reference, " ");

    assertThat(missing.getStatusCode()).isEqualTo(422);
    assertThat(missing.getBody()).contains("<title>Error:", "Enter your receipt code.");
    assertThat(withoutReference(sending(UNKNOWN, ""), UNKNOWN)).usingRecursiveComparison()
        .isEqualTo(withoutReference(missing, reference));
  }

  @Test
  void aScriptIsToldToSendItsCodeInAHeader() throws IOException {
    APIGatewayV2HTTPEvent get = RunningFunction.event("05-http-get-case-page.json");
    get.getHeaders().put("accept", "*/*");
    assertThat(function.call(get).getStatusCode()).isEqualTo(401);

    APIGatewayV2HTTPEvent post = RunningFunction.event("06-http-post-case-code.json");
    post.getHeaders().put("content-type", "application/json");
    post.setIsBase64Encoded(false);
    post.setBody("{}");
    assertThat(function.call(post).getStatusCode()).isEqualTo(415);
  }

  @ParameterizedTest
  @EnumSource
  void everyStageHasItsWords(Stage.Name stage) {
    assertThat(Messages.english().keys()).contains("case.stage." + stage);
  }

  @ParameterizedTest
  @EnumSource
  void everyOutcomeHasItsWords(Outcome.Name outcome) {
    assertThat(Messages.english().keys()).contains("case.outcome." + outcome);
  }

  @ParameterizedTest
  @EnumSource
  void whateverBecomesOfAFileHasItsWords(EvidenceState.Name state) {
    assertThat(Messages.english().keys()).contains("case.files.state." + state);
  }

  private static APIGatewayV2HTTPResponse opening(String reference) throws IOException {
    APIGatewayV2HTTPEvent event = RunningFunction.event("05-http-get-case-page.json");
    event.setRawPath("/reports/" + reference);
    return function.call(event);
  }

  private static APIGatewayV2HTTPResponse sending(String reference, String code) throws IOException {
    APIGatewayV2HTTPEvent event = RunningFunction.event("06-http-post-case-code.json");
    event.setRawPath("/reports/" + reference);
    event.setIsBase64Encoded(false);
    event.setBody("receiptCode=" + URLEncoder.encode(code, UTF_8));
    return function.call(event);
  }

  /** The links to other languages lead to where whoever asks is, which they know. */
  private static APIGatewayV2HTTPResponse withoutReference(APIGatewayV2HTTPResponse response, String reference) {
    response.setBody(response.getBody().replace("/reports/" + reference + "?lang=", "/reports/REFERENCE?lang="));
    return response;
  }
}
