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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.casework.CaseId;
import org.redress.casework.Page;
import org.redress.casework.report.Message;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;

/** Whatever is sent after a report is refused or kept as it was sent, and never a fault. */
@ExtendWith(Engines.class)
class HostileCaseInputTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static RunningFunction function;
  private static String reference = "";
  private static String code = "";

  @BeforeAll
  static void start(TestEngines engines) throws IOException {
    function = new RunningFunction(engines, "hostile-case-input");
    APIGatewayV2HTTPEvent event = RunningFunction.event("02-http-post-report.json");
    JsonNode receipt = JSON.readTree(function.call(event).getBody());
    reference = receipt.path("reference").asText();
    code = receipt.path("receiptCode").asText();
  }

  @AfterAll
  static void stop() {
    function.close();
  }

  static Stream<String> strings() {
    return Stream.of(
        "", " ", "\0", "\u0000x\u0001\u001f\u007f", "\ufeff", "\ufffe\uffff", "\u202e\u2066abc", "\u2028\u2029\u0085",
        "<script>alert(1)</script>", "\"><svg/onload=alert(1)>", "'; DROP TABLE cases;--", "${jndi:ldap://x/a}",
        "{{7*7}}", "%s%n%x", "../../../../etc/passwd", "..\\..\\x", "C:\\con", "\r\nSet-Cookie: a=b", "\n", "\r",
        "true", "null", "NaN", "-1", "1e309", "0x41", "\ud83d\ude20".repeat(500), "z\u0300\u0301".repeat(200),
        "\u0627\u0644\u0639\u0631\u0628\u064a\u0629", "%00", "%c0%af", "+", "&text=other", "=;", "a".repeat(49_999),
        "file:///etc/passwd", "javascript:alert(1)", "__proto__", "constructor", "\\u0000", "\\", "\"", "`id`");
  }

  @ParameterizedTest
  @MethodSource("strings")
  void aMessageReadsBackAsItWasSent(String text) throws IOException {
    int before = messages().size();

    APIGatewayV2HTTPResponse answer = json("/messages", JsonNodeFactory.instance.objectNode().put("text", text));

    if (text.isBlank()) {
      assertThat(answer.getStatusCode()).isEqualTo(422);
    } else {
      assertThat(answer.getStatusCode()).as(answer.getBody()).isEqualTo(200);
      assertThat(messages()).hasSize(before + 1).last().satisfies(
          message -> assertThat(message.words().account()).isEqualTo(text));
    }
  }

  @ParameterizedTest
  @MethodSource("strings")
  void everyOtherFieldIsRefusedOrTaken(String text) throws IOException {
    ObjectNode file = JsonNodeFactory.instance.objectNode()
        .put("name", text)
        .put("type", text)
        .put("size", 1)
        .put("sha256", "0".repeat(64));
    none5xx(json("/files", file));
    none5xx(json("/files", file.deepCopy().put("sha256", text)));
    none5xx(json("/files", file.deepCopy().put("size", text)));
    none5xx(json("/appeal", JsonNodeFactory.instance.objectNode().put("why", text)));
    none5xx(json("/withdrawal", JsonNodeFactory.instance.objectNode().put("confirm", text)));
    none5xx(json("/files/" + text.replace("/", "%2F"), JsonNodeFactory.instance.objectNode()));
    CaseBrowser browser = new CaseBrowser(function);
    none5xx(browser.post("/your-report", Map.of("reference", text, "receiptCode", text)));
    none5xx(browser.post("/lost-code", Map.of("reference", text, "email", text)));
    none5xx(browser.post("/reports/" + reference, Map.of("receiptCode", text)));
    none5xx(browser.get("/reports/" + reference + "?done=" + text));
    none5xx(browser.get("/reports/" + text.replace("/", "%2F") + "/address/" + text.replace("/", "%2F")));
    browser.post("/reports/" + reference, Map.of("receiptCode", code));
    none5xx(browser.get("/reports/" + reference + "?done=" + text));
    none5xx(browser.send("/reports/" + reference + "/messages", Map.of("text", "x", "key", text)));
    none5xx(browser.send("/reports/" + reference + "/messages", Map.of("text", "x", "token", text, "answer", text)));
    none5xx(browser.sendFile("/reports/" + reference + "/files", text, "file", "a", new byte[]{1}));
    none5xx(browser.sendFile("/proof", "", "proof", "p.json", text.getBytes(UTF_8)));
  }

  @Test
  void aHostileCookieIsNoCookie() throws IOException {
    for (String cookie : strings().toList()) {
      APIGatewayV2HTTPEvent event = RunningFunction.event("05-http-get-case-page.json");
      event.setCookies(List.of("__Host-case=" + cookie, "=", cookie));
      none5xx(function.call(event));
    }
  }

  private static void none5xx(APIGatewayV2HTTPResponse answer) {
    assertThat(answer.getStatusCode()).as(answer.getBody()).isLessThan(500);
  }

  private static List<Message> messages() {
    return Page
        .all(from -> function.wiring().cases().messages(CaseId.parse(reference).orElseThrow(), from))
        .toList();
  }

  private static APIGatewayV2HTTPResponse json(String path, ObjectNode body) throws IOException {
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
