package org.redress.submitreport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.casework.CaseId;
import org.redress.casework.Page;
import org.redress.casework.report.Message;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;
import org.redress.engines.testing.Thorough;

/** Whatever is sent after a report is refused or kept as it was sent, and never a fault. */
@ExtendWith(Engines.class)
class HostileCaseInputTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static RunningFunction function;
  private String reference = "";
  private String code = "";

  @BeforeAll
  static void start(TestEngines engines) {
    function = new RunningFunction(engines, "hostile-case-input");
  }

  @AfterAll
  static void stop() {
    function.close();
  }

  @BeforeEach
  void report() throws IOException {
    APIGatewayV2HTTPEvent event = RunningFunction.event("02-http-post-report.json");
    event.getHeaders().remove("idempotency-key");
    JsonNode receipt = JSON.readTree(function.call(event).getBody());
    reference = receipt.path("reference").asText();
    code = receipt.path("receiptCode").asText();
  }

  static Stream<String> texts() {
    return Stream.concat(HostileTexts.all(), Stream.of("", " ", "\u2028", "a".repeat(49_999)));
  }

  static Stream<String> someTexts() {
    return texts().filter(text -> Thorough.tries(text, 8));
  }

  @Test
  void messagesReadBackAsTheyWereSent() throws IOException {
    List<String> sent = new ArrayList<>();
    for (String text : texts().toList()) {
      int status = json("/messages", JsonNodeFactory.instance.objectNode().put("text", text)).getStatusCode();
      assertThat(status).as(text).isEqualTo(text.isBlank() ? 422 : 200);
      if (status == 200) {
        sent.add(text);
      }
    }
    assertThat(messages()).extracting(message -> message.words().account()).containsExactlyElementsOf(sent);

    CaseBrowser browser = new CaseBrowser(function);
    browser.post("/reports/" + reference, Map.of("receiptCode", code));
    Inert.check(browser.get("/reports/" + reference).getBody(), "all messages");
  }

  @ParameterizedTest
  @MethodSource("someTexts")
  void everyFieldOfAFormIsShownInertOrRefused(String text) throws IOException {
    CaseBrowser browser = new CaseBrowser(function);
    inert(browser.post("/your-report", Map.of("reference", text, "receiptCode", text)));
    inert(browser.post("/lost-code", Map.of("reference", text, "email", text)));
    inert(browser.post("/reports/" + reference, Map.of("receiptCode", text, "text", text, "why", text)));
    inert(browser.get("/reports/" + reference + "?done=" + text));
    browser.post("/reports/" + reference, Map.of("receiptCode", code));
    String page = "/reports/" + reference;
    inert(browser.get(page + "?done=" + text));
    none5xx(browser.send(page + "/messages", Map.of("text", text)));
    inert(browser.send(page + "/messages", Map.of("text", "x", "token", text, "answer", text)));
    none5xx(browser.send(page + "/messages", Map.of("text", "x", "key", text)));
    List<String> kept = messages().stream().map(message -> message.words().account()).toList();
    assertThat(text.isBlank() || kept.contains(text.replace("\r\n", "\n"))).as(kept.toString()).isTrue();
    none5xx(browser.sendFile(page + "/files", browser.hidden("token"), text, text, new byte[]{1}));
    inert(browser.get(page));
    inert(browser.sendFile("/proof", "", "proof", "p.json", text.getBytes(UTF_8)));
  }

  @ParameterizedTest
  @MethodSource("someTexts")
  void everyOtherFieldOfTheApiIsRefusedOrTaken(String text) throws IOException {
    ObjectNode file = JsonNodeFactory.instance.objectNode()
        .put("name", text)
        .put("type", text)
        .put("size", 1)
        .put("sha256", "0".repeat(64));
    none5xx(json("/files", file));
    none5xx(json("/files", file.deepCopy().put("sha256", text).put("size", text)));
    none5xx(json("/appeal", JsonNodeFactory.instance.objectNode().put("why", text)));
    none5xx(json("/withdrawal", JsonNodeFactory.instance.objectNode().put("confirm", text)));
    String part = text.replace("/", "%2F").replace("?", "%3F");
    none5xx(json("/files/" + part, JsonNodeFactory.instance.objectNode()));
    CaseBrowser browser = new CaseBrowser(function);
    none5xx(browser.get("/reports/" + part + "/address/" + part));
    none5xx(browser.get("/information/" + part));
    none5xx(browser.get("/" + text.replace("?", "%3F")));
  }

  @Test
  void aHostileCookieIsNoCookie() throws IOException {
    for (String cookie : texts().toList()) {
      APIGatewayV2HTTPEvent event = RunningFunction.event("05-http-get-case-page.json");
      event.setCookies(List.of("__Host-case=" + cookie, "=", cookie));
      none5xx(function.call(event));
    }
  }

  private static void inert(APIGatewayV2HTTPResponse answer) {
    none5xx(answer);
    Inert.check(answer.getBody(), answer.getStatusCode() + " " + answer.getBody());
  }

  private static void none5xx(APIGatewayV2HTTPResponse answer) {
    assertThat(answer.getStatusCode()).as(answer.getBody()).isLessThan(500);
  }

  private List<Message> messages() {
    return Page
        .all(from -> function.wiring().cases().messages(CaseId.parse(reference).orElseThrow(), from))
        .toList();
  }

  private APIGatewayV2HTTPResponse json(String path, ObjectNode body) throws IOException {
    APIGatewayV2HTTPEvent event = RunningFunction.event("04-http-get-case.json");
    event.setRawPath("/reports/" + reference + path);
    event.getRequestContext().getHttp().setMethod("POST");
    event.getHeaders().remove("authorization");
    event.getHeaders().put("authorization", "Receipt " + code);
    event.getHeaders().put("content-type", "application/json");
    event.setBody(body.toString());
    return function.call(event);
  }
}
