package org.redress.submitreport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;
import org.redress.engines.testing.Thorough;

/** Whatever a report says, as JSON or as a form, is refused or kept as it was sent, and never a fault. */
@ExtendWith(Engines.class)
class HostileApiTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> FORM_FIELDS = List.of(
      "threatToLife", "account", "words", "links", "accounts", "platform", "platformOther", "when.day", "when.month",
      "when.year", "when.words", "ongoing", "reporter.mode", "reporter.name", "reporter.email", "reporter.contact",
      "clauses", "consent", "website", "posts.0.text", "posts.0.url", "posts.1.author", "posts.0.postedAt", "key",
      "token");

  private static RunningFunction function;

  @BeforeAll
  static void start(TestEngines engines) {
    function = new RunningFunction(engines, "hostile-api");
  }

  @AfterAll
  static void stop() {
    function.close();
  }

  static Stream<String> texts() {
    return HostileTexts.all();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void jsonReadsBackAsItWasSent(String text) throws IOException {
    ObjectNode report = report();
    report.put("account", text).putArray("posts").addObject().put("text", "x" + text);

    JsonNode kept = readBack(json(report));

    assertThat(kept.path("account").asText()).isEqualTo(text);
    assertThat(kept.path("posts").path(0).path("text").asText()).isEqualTo("x" + text);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aFormReadsBackWithItsLineEndsMadeOne(String text) throws IOException {
    JsonNode kept = readBack(
        form(
            "account=" + escaped(text) + "&words=" + escaped("x" + text) + "&reporter.mode=anonymous&consent=true",
            "application/json"));

    assertThat(kept.path("account").asText()).isEqualTo(text.replace("\r\n", "\n"));
    assertThat(kept.path("posts").path(0).path("text").asText()).isEqualTo("x" + text.replace("\r\n", "\n"));
  }

  static Stream<String> someTexts() {
    return texts().filter(text -> Thorough.tries(text, 4));
  }

  @ParameterizedTest
  @MethodSource("someTexts")
  void everyOtherFieldIsTakenWithoutTheBlanksAroundItOrRefused(String text) throws IOException {
    ObjectNode report = report();
    report.put("platform", text).putArray("accounts").add(text);
    report.putObject("when").put("words", text);
    report.putObject("reporter").put("mode", "named").put("name", text);
    report.putArray("posts").addObject().put("text", "x").put("platform", text).put("author", text)
        .put("url", "https://example.org/" + text);
    APIGatewayV2HTTPResponse answer = json(report);
    if (answer.getStatusCode() == 422) {
      assertThat(JSON.readTree(answer.getBody()).path("type").asText()).isEqualTo("/problems/invalid-fields");
    } else {
      JsonNode kept = readBack(answer);
      String line = text.strip();
      assertThat(kept.path("platform").asText()).isEqualTo(line);
      assertThat(kept.path("posts").path(0).path("author").asText()).isEqualTo(line);
      assertThat(kept.path("posts").path(0).path("url").asText()).isEqualTo(("https://example.org/" + text).strip());
    }
  }

  @ParameterizedTest
  @MethodSource("someTexts")
  void nothingIsAFaultWhereverItStands(String text) throws IOException {
    ObjectNode report = report();
    for (String field : List.of("ongoing", "threatToLife", "consent", "posts", "clauses", "when", "reporter", text)) {
      report.put(field, text);
    }
    none5xx(json(report));
    ObjectNode inner = report();
    inner.putArray("clauses").add(text);
    inner.putObject("when").put("day", text).put(text, text);
    inner.putObject("reporter").put("mode", text).put("email", text).put("contact", text);
    inner.putArray("posts").addObject().put("url", text).put("postedAt", text).put(text, text);
    none5xx(json(inner));
    none5xx(form(everywhere(text), "application/json"));
    APIGatewayV2HTTPResponse page = form(everywhere(text), "text/html");
    none5xx(page);
    Inert.check(page.getBody(), text);
    none5xx(form(escaped(text) + "=" + escaped(text), "text/html"));
    none5xx(call(text, "application/json", "application/json"));
    none5xx(call(text, "application/x-www-form-urlencoded", "text/html"));
    none5xx(call("{}", text, text));
  }

  private static String everywhere(String text) {
    return FORM_FIELDS.stream().map(field -> field + "=" + escaped(text)).collect(Collectors.joining("&"));
  }

  private static ObjectNode report() {
    ObjectNode report = JSON.createObjectNode().put("account", "x").put("consent", true);
    report.putObject("reporter").put("mode", "anonymous");
    return report;
  }

  private static JsonNode readBack(APIGatewayV2HTTPResponse answer) throws IOException {
    assertThat(answer.getStatusCode()).as(answer.getBody()).isEqualTo(201);
    JsonNode receipt = JSON.readTree(answer.getBody());
    APIGatewayV2HTTPEvent event = RunningFunction.event("04-http-get-case.json");
    event.setRawPath("/reports/" + receipt.path("reference").asText());
    event.getHeaders().put("authorization", "Receipt " + receipt.path("receiptCode").asText());
    return JSON.readTree(function.call(event).getBody()).path("report");
  }

  private static APIGatewayV2HTTPResponse json(ObjectNode body) throws IOException {
    return call(JSON.writeValueAsString(body), "application/json", "application/json");
  }

  private static APIGatewayV2HTTPResponse form(String body, String accept) throws IOException {
    return call(body, "application/x-www-form-urlencoded", accept);
  }

  private static APIGatewayV2HTTPResponse call(String body, String type, String accept) throws IOException {
    APIGatewayV2HTTPEvent event = RunningFunction.event("02-http-post-report.json");
    event.getHeaders().remove("idempotency-key");
    event.getHeaders().put("content-type", type);
    event.getHeaders().put("accept", accept);
    event.setBody(body);
    return function.call(event);
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  private static void none5xx(APIGatewayV2HTTPResponse answer) {
    assertThat(answer.getStatusCode()).as(answer.getBody()).isLessThan(500);
  }
}
