package org.redress.reviewcases;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;
import org.redress.reviewcases.access.ConsoleRoute;

/** What programs find. */
@ExtendWith(Engines.class)
class ConsoleApiTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration LIFE = Duration.ofMinutes(5);

  // Set before every test, by JUnit.
  @SuppressWarnings("NullAway.Init")
  private static RunningConsole console;

  @BeforeAll
  static void start(TestEngines engines) throws IOException {
    console = new RunningConsole(engines, "console-api");
  }

  @AfterAll
  static void stop() {
    console.close();
  }

  @Test
  void aProgramIsTakenByItsTokenAsTheDescriptionSays() throws Exception {
    Visitor program = me(console.token(Map.of("name", "A program", "cognito:groups", List.of("auditor", "x")), LIFE));

    assertThat(program.status()).isEqualTo(200);
    assertThat(JSON.readTree(program.page()).path("roles")).hasToString("[\"auditor\"]");
    assertDescribed("200", "application/json", program);
    assertDescribed("401", "application/problem+json", me("sample"));
    assertDescribed("403", "application/problem+json", me(console.token(Map.of("cognito:groups", ""), LIFE)));
  }

  @Test
  void aTokenThatDoesNotHoldIsRefused() throws Exception {
    Map<String, Map<String, Object>> wrong = Map.of(
        "another issuer", Map.of("iss", "https://elsewhere.example"),
        "another audience", Map.of("aud", "the-console"),
        "no audience", Map.of("aud", ""),
        "another client", Map.of("aud", "", "client_id", "other"),
        "one that says who signed in", Map.of("nonce", "n"),
        "Cognito's that says who signed in", Map.of("token_use", "id"));
    wrong.forEach((why, claims) -> assertRefused(why, console.token(claims, LIFE)));
    assertRefused("expired", console.token(Map.of(), Duration.ofHours(-1)));
    String good = console.token(Map.of(), LIFE);
    assertRefused("changed", good.substring(0, good.length() - 8) + "AAAAAAAA");
    assertRefused("unsigned", "eyJhbGciOiJub25lIn0." + good.split("\\.", -1)[1] + ".");
    assertThat(me(good).status()).isEqualTo(200);
    assertThat(me(console.token(Map.of("aud", "", "client_id", RunningConsole.AUDIENCE), LIFE)).status())
        .as("as Cognito writes them").isEqualTo(200);
  }

  @Test
  void whoeverWasRemovedIsRefusedWithATokenToo() throws Exception {
    String token = console.token(Map.of("sub", "removed"), LIFE);
    assertThat(me(token).status()).isEqualTo(200);

    console.people().remove("removed", "an administrator");

    assertRefused("removed", token);
  }

  @Test
  void aCookieCountsForNothingBesideAToken() throws Exception {
    Visitor visitor = new Visitor(console).signIn("administrator");

    assertThat(visitor.with("authorization", "Bearer sample").get("/console/me").status()).isEqualTo(401);
  }

  @Test
  void whatTheProviderCallsRolesIsFoundInTheClaimThatTheSettingNames() throws Exception {
    assertThat(me(console.token(Map.of("cognito:groups", "reviewer auditor"), LIFE)).page())
        .contains("[\"reviewer\",\"auditor\"]");
  }

  @Test
  void theDescriptionIsSoundAndSpeaksOfRoutesThatThereAre() throws Exception {
    JsonNode description = JSON.readTree(ApiDescription.read());

    assertThat(description.path("openapi").asText()).startsWith("3.1.");
    List<String> keys = Arrays.stream(ConsoleRoute.values()).map(ConsoleRoute::key).toList();
    description.path("paths").properties().forEach(
        path -> path.getValue().fieldNames().forEachRemaining(
            method -> assertThat(keys).contains(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
    APIGatewayV2HTTPEvent event = RunningConsole.event("06-http-get-description.json");
    assertThat(console.call(event).getBody()).isEqualTo(ApiDescription.read());
  }

  @Test
  void theSampleEventsAreAnswered() throws Exception {
    Map<String, Integer> answers = Map.of(
        "01-http-get-start.json", 303, "02-http-get-sign-in.json", 303, "03-http-get-signed-in.json", 400,
        "04-http-get-me.json", 401, "05-http-post-sign-out.json", 401, "06-http-get-description.json", 200);
    for (Map.Entry<String, Integer> one : answers.entrySet()) {
      APIGatewayV2HTTPResponse answer = console.call(RunningConsole.event(one.getKey()));
      assertThat(answer.getStatusCode()).as(one.getKey()).isEqualTo(one.getValue());
      assertThat(answer.getHeaders()).as(one.getKey())
          .containsEntry("X-Frame-Options", "DENY")
          .hasEntrySatisfying(
              "Content-Security-Policy", policy -> assertThat(policy).contains("default-src 'none'"));
    }
  }

  private static Visitor me(String token) throws IOException {
    return new Visitor(console).with("accept", "application/json")
        .with("authorization", "Bearer " + token)
        .get("/console/me");
  }

  private static void assertRefused(String why, String token) {
    try {
      Visitor program = me(token);
      assertThat(program.status()).as(why).isEqualTo(401);
      assertThat(program.header("WWW-Authenticate")).as(why).contains("invalid_token");
    } catch (IOException e) {
      throw new AssertionError(why, e);
    }
  }

  private static void assertDescribed(String status, String type, Visitor answer) throws IOException {
    assertDescribed("/console/me", "get", status, type, answer);
  }

  /** That an answer is as the description says of its route. */
  static void assertDescribed(String path, String method, String status, String type, Visitor answer)
      throws IOException {
    assertThat(answer.status()).as(answer.page()).hasToString(status);
    Described.assertAs(path, method, status, type, answer.page());
  }
}
