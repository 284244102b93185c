package org.redress.submitreport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.casework.CaseId;
import org.redress.casework.timeline.Digest;
import org.redress.caseworkaws.proof.ProofKeys;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;

/** What a program finds and does after it has reported. */
@ExtendWith(Engines.class)
class CaseApiTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final DescribedApi API = new DescribedApi();

  private static RunningFunction function;

  @SuppressWarnings("NullAway.Init")
  private Reviewing reviewing;
  private String reference = "";
  private String code = "";

  @BeforeAll
  static void start(TestEngines engines) {
    function = new RunningFunction(engines, "case-api");
  }

  @AfterAll
  static void stop() {
    function.close();
    assertThat(API.seen()).as("good answers that were held against the description").isEqualTo(API.operations());
  }

  @BeforeEach
  void report() throws IOException {
    reviewing = new Reviewing(function.wiring());
    submit();
  }

  private void submit() throws IOException {
    APIGatewayV2HTTPEvent event = RunningFunction.event("02-http-post-report.json");
    event.getHeaders().remove("idempotency-key");
    APIGatewayV2HTTPResponse submitted = function.call(event);
    API.check("POST", "/reports", submitted);
    JsonNode receipt = JSON.readTree(submitted.getBody());
    reference = receipt.path("reference").asText();
    code = receipt.path("receiptCode").asText();
  }

  @Test
  void whatIsSaidIsListedBothWays() throws IOException {
    reviewing.ask(CaseId.parse(reference).orElseThrow(), "Which account?");

    JsonNode answered = ok(call("POST", "/messages", "{\"text\":\"The second.\",\"answer\":true}"), 200);
    JsonNode talk = ok(call("GET", "/messages", ""), 200).path("messages");

    assertThat(answered.path("stage").asText()).isEqualTo("QUEUED");
    assertThat(talk.findValuesAsText("direction")).containsExactly("out", "in");
    assertThat(talk.findValuesAsText("text")).containsExactly("Which account?", "The second.");
  }

  @Test
  void theNumbersAreThereForEverybody() throws IOException {
    APIGatewayV2HTTPEvent event = RunningFunction.event("04-http-get-case.json");
    event.setRawPath("/information/numbers");
    event.getHeaders().remove("authorization");
    event.getHeaders().put("accept", "application/json");
    APIGatewayV2HTTPResponse numbers = function.call(event);
    API.check("GET", "/information/numbers", numbers);

    JsonNode year = ok(numbers, 200).path("years").path(0);
    assertThat(year.path("over").asBoolean()).isFalse();
    assertThat(year.path("months").path(0).path("received").path("most").asInt() % 5).isEqualTo(4);
    assertThat(year.path("clauses").size()).isPositive();
  }

  @Test
  void anAppealAndAWithdrawalAreDoneOnlyWhereTheyCanBe() throws IOException {
    assertThat(call("POST", "/appeal", "{\"why\":\"Look again.\"}").getStatusCode()).isEqualTo(409);
    assertThat(ok(call("POST", "/withdrawal", "{\"confirm\":true}"), 200).path("stage").asText())
        .isEqualTo("WITHDRAWN");
    assertThat(call("POST", "/messages", "{\"text\":\"More.\"}").getBody()).contains("/problems/not-possible");
    assertThat(call("POST", "/withdrawal", "{\"confirm\":true}").getStatusCode()).as("again").isEqualTo(200);

    submit();
    reviewing.close(CaseId.parse(reference).orElseThrow());
    JsonNode closed = ok(call("GET", "", ""), 200);
    assertThat(closed.path("outcome").asText()).isEqualTo("NOT_UPHELD");
    assertThat(closed.path("appealUntil").asText()).endsWith("Z");
    assertThat(ok(call("POST", "/appeal", "{\"why\":\"Look again.\"}"), 200).path("stage").asText())
        .isEqualTo("APPEALED");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      /messages   | {}                                  | 422
      /messages   | {"text":" "}                        | 422
      /messages   | {"text":7}                          | 422
      /messages   | {"text":"x","other":1}              | 422
      /messages   | {"text":"x","answer":"yes"}         | 422
      /messages   | []                                  | 422
      /messages   | {"text":"x"                         | 400
      /withdrawal | {}                                  | 422
      /withdrawal | {"confirm":false}                   | 422
      /appeal     | {"why":null}                        | 422
      /files      | {}                                  | 422
      /files      | {"name":"a","size":0,"sha256":"a"}  | 422
      /files      | {"name":"a","size":1e3,"sha256":""} | 422
      /files      | {"name":"a","size":104857601}       | 422
      """)
  void whatIsWrongIsRefusedAndNothingIsKept(String path, String body, int status) throws IOException {
    int items = function.items();

    APIGatewayV2HTTPResponse answer = call("POST", path, body);

    assertThat(answer.getStatusCode()).as(answer.getBody()).isEqualTo(status);
    assertThat(answer.getHeaders()).containsEntry("Content-Type", "application/problem+json");
    assertThat(function.items()).isEqualTo(items);
  }

  @Test
  void withoutTheCodeNothingIsToldAndWithAWrongOneNeither() throws IOException {
    String right = code;
    for (String path : new String[]{"", "/messages", "/files", "/proof", "/copy"}) {
      code = right.replaceAll(".$", "*");
      APIGatewayV2HTTPResponse wrong = call("GET", path, "");
      String known = reference;
      reference = "RD-00000-00000";
      code = right;
      APIGatewayV2HTTPResponse unknown = call("GET", path, "");
      reference = known;
      assertThat(wrong.getStatusCode()).isEqualTo(404);
      assertThat(wrong).usingRecursiveComparison().isEqualTo(unknown);
      code = "";
      assertThat(call("GET", path, "").getStatusCode()).isEqualTo(401);
      code = right;
    }
  }

  @Test
  void aFileIsUploadedByATicketAndOfferedOnce() throws Exception {
    byte[] bytes = "file".getBytes(UTF_8);
    String announced = "{\"name\":\"../\u202ea.png\",\"type\":\"image/png\",\"size\":4,\"sha256\":\""
        + Digest.over(bytes)
        + "\"}";
    JsonNode ticket = ok(call("POST", "/files", announced), 201);
    String id = ticket.path("id").asText();
    assertThat(call("POST", "/files/" + id, "{}").getStatusCode()).as("before it is there").isEqualTo(404);

    assertThat(RunningFunction.upload(ticket, bytes)).isEqualTo(200);
    assertThat(ok(call("POST", "/files/" + id, "{}"), 200).path("state").asText()).isEqualTo("PENDING");
    assertThat(ok(call("POST", "/files/" + id, "{}"), 200).path("name").asText()).isEqualTo("a.png");

    assertThat(ok(call("GET", "/files", ""), 200).path("files")).hasSize(1);
    assertThat(call("POST", "/files/..", "{}").getStatusCode()).isEqualTo(404);
  }

  @Test
  void theProofIsOfTheCopyAndRight() throws IOException {
    String copy = call("GET", "/copy", "").getBody();
    APIGatewayV2HTTPResponse proof = call("GET", "/proof", "");
    APIGatewayV2HTTPResponse published = new CaseBrowser(function).get("/proof/keys");
    API.check("GET", "/proof/keys", published);
    String keys = published.getBody();

    assertThat(proof.getHeaders().get("Content-Disposition"))
        .isEqualTo("attachment; filename=\"" + reference + "-proof.json\"");
    assertThat(ProofKeys.read(keys).orElseThrow().check(proof.getBody()))
        .isInstanceOfSatisfying(ProofKeys.Check.Right.class, right -> {
          assertThat(right.proof().report()).isEqualTo(Digest.over(copy.getBytes(UTF_8)));
          assertThat(right.proof().caseId().reference()).isEqualTo(reference);
        });
  }

  @Test
  void theDescriptionIsServedAndLinked() throws IOException {
    APIGatewayV2HTTPResponse served = new CaseBrowser(function).get("/openapi.json");

    assertThat(JSON.readTree(served.getBody()).path("openapi").asText()).isEqualTo("3.1.0");
    assertThat(call("GET", "", "").getHeaders()).containsEntry("Link", "</openapi.json>; rel=\"service-desc\"");
  }

  @Test
  void thePageThatChecksAProofTellsRightFromWrong() throws IOException {
    byte[] proof = call("GET", "/proof", "").getBody().getBytes(UTF_8);
    byte[] changed = new String(proof, UTF_8).replaceFirst("\"payload\" : \"....", "\"payload\" : \"eyJ9")
        .getBytes(UTF_8);
    CaseBrowser browser = new CaseBrowser(function);

    assertThat(browser.get("/proof").getStatusCode()).isEqualTo(200);
    assertThat(browser.sendFile("/proof", "", "proof", "p.json", proof).getBody())
        .contains("This proof is right", reference);
    assertThat(browser.sendFile("/proof", "", "proof", "p.json", changed).getBody()).doesNotContain("is right");
    assertThat(browser.sendFile("/proof", "", "proof", "", new byte[0]).getStatusCode()).isEqualTo(422);
    assertThat(browser.post("/proof", Map.of()).getStatusCode()).isEqualTo(415);
  }

  @Test
  void filesComeByAPlainFormToo() throws IOException {
    CaseBrowser browser = new CaseBrowser(function);
    browser.post("/reports/" + reference, Map.of("receiptCode", code));
    String page = browser.get("/reports/" + reference).getBody();
    String path = "/reports/" + reference + "/files";
    String token = browser.hidden("token");

    assertThat(page).contains("enctype=\"multipart/form-data\"", "may be 4 MB together");
    assertThat(browser.sendFile(path, "wrong", "file", "a.png", new byte[]{1}).getStatusCode()).isEqualTo(403);
    assertThat(browser.sendFile(path, token, "file", "", new byte[0]).getBody()).contains("Choose a file first.");
    assertThat(browser.sendFile(path, token, "file", "empty.png", new byte[0]).getBody()).contains("A file is empty");
    byte[] bytes = "\r\n--not the boundary\u0000\u00ff".getBytes(UTF_8);
    assertThat(browser.sendFile(path, token, "file", "<b>\ud83d\ude20.png", bytes).getStatusCode()).isEqualTo(303);

    assertThat(browser.get("/reports/" + reference + "?done=files").getBody())
        .contains("Your files are with your report.", "&lt;b&gt;\ud83d\ude20.png")
        .contains("arrived, being checked");
    assertThat(function.wiring().uploads().of(CaseId.parse(reference).orElseThrow())).singleElement()
        .satisfies(one -> assertThat(one.size()).isEqualTo(bytes.length));
  }

  private static JsonNode ok(APIGatewayV2HTTPResponse answer, int status) throws IOException {
    assertThat(answer.getStatusCode()).as(answer.getBody()).isEqualTo(status);
    return JSON.readTree(answer.getBody());
  }

  private APIGatewayV2HTTPResponse call(String method, String path, String body) throws IOException {
    APIGatewayV2HTTPEvent event = RunningFunction.event("04-http-get-case.json");
    event.setRawPath("/reports/" + reference + path);
    event.getRequestContext().getHttp().setMethod(method);
    event.getHeaders().remove("authorization");
    if (!code.isEmpty()) {
      event.getHeaders().put("authorization", "Receipt " + code);
    }
    event.getHeaders().put("content-type", "application/json");
    event.setBody(body);
    APIGatewayV2HTTPResponse answer = function.call(event);
    API.check(method, "/reports/" + reference + path, answer);
    return answer;
  }
}
