package org.redress.local.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.redress.local.cli.Project;
import org.redress.local.invoke.Trouble;

class ApiTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T10:15:30Z"));

  private final List<String> events = new ArrayList<>();
  private final Api api = new Api(CLOCK, new Trouble(CLOCK));
  private String result = "{\"statusCode\":200}";

  @Test
  void theMostExactRouteWins() throws IOException {
    route("ANY", "$default");
    route("GET", "/a/{proxy+}");
    route("GET", "/a/{x}");
    route("GET", "/a/b");
    route("ANY", "/a/b");

    assertThat(keyFor("GET", "/a/b")).isEqualTo("GET /a/b");
    assertThat(keyFor("POST", "/a/b")).isEqualTo("ANY /a/b");
    assertThat(keyFor("GET", "/a/c")).isEqualTo("GET /a/{x}");
    assertThat(keyFor("GET", "/a/c/d")).isEqualTo("GET /a/{proxy+}");
    assertThat(keyFor("GET", "/z")).isEqualTo("$default");
  }

  @Test
  void whatNoRouteTakesIsNotFound() {
    route("GET", "/a");

    Reply reply = api.answer(request("POST", "/a", Map.of(), ""));

    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.headers()).containsEntry("Content-Type", List.of("application/problem+json"));
    assertThat(events).isEmpty();
  }

  @Test
  void variablesOfThePathAreDecoded() throws IOException {
    route("GET", "/reports/{reference}");

    JsonNode event = eventOf(request("GET", "/reports/a%2Fb+c?x=1&x=2%203&y", Map.of(), ""));

    assertThat(event.path("pathParameters").path("reference").asText()).isEqualTo("a/b+c");
    assertThat(event.path("queryStringParameters").path("x").asText()).isEqualTo("1,2 3");
    assertThat(event.path("queryStringParameters").path("y").asText()).isEmpty();
    assertThat(event.path("rawQueryString").asText()).isEqualTo("x=1&x=2%203&y");
  }

  @Test
  void eventsLookLikeTheSamplesOfTheGateway() throws IOException {
    route("POST", "/reports");
    JsonNode sample = JSON.readTree(Files.readAllBytes(
        Project.root().resolve("events/submit-report/02-http-post-report.json")));

    JsonNode event = eventOf(request("POST", "/reports", Map.of("Content-Type", "application/json"), "{}"));

    assertThat(names(event)).isEqualTo(names(sample));
    assertThat(names(event.path("requestContext"))).isEqualTo(names(sample.path("requestContext")));
    assertThat(names(event.path("requestContext").path("http")))
        .isEqualTo(names(sample.path("requestContext").path("http")));
    assertThat(event.path("requestContext").path("time")).isEqualTo(sample.path("requestContext").path("time"));
  }

  @Test
  void formsAndBytesAreGivenInBase64AndTextAsItIs() throws IOException {
    route("POST", "/");

    JsonNode form = eventOf(request("POST", "/", Map.of("content-type", "application/x-www-form-urlencoded"), "a=ü"));
    JsonNode json = eventOf(request("POST", "/", Map.of("content-type", "application/json; charset=utf-8"), "\"ü\""));

    assertThat(form.path("isBase64Encoded").asBoolean()).isTrue();
    assertThat(new String(Base64.getDecoder().decode(form.path("body").asText()), UTF_8)).isEqualTo("a=ü");
    assertThat(json.path("isBase64Encoded").asBoolean()).isFalse();
    assertThat(json.path("body").asText()).isEqualTo("\"ü\"");
  }

  @Test
  void cookiesAreAListAndOtherHeadersAreInLowerCase() throws IOException {
    route("GET", "/");

    JsonNode event = eventOf(new Request("GET", URI.create("/"), "HTTP/1.1",
        Map.of("Cookie", List.of("a=1; b=2"), "X-Two", List.of("1", "2")), Content.of(""), "192.0.2.1"));

    assertThat(event.path("cookies")).extracting(JsonNode::asText).containsExactly("a=1", "b=2");
    assertThat(event.path("headers").has("cookie")).isFalse();
    assertThat(event.path("headers").path("x-two").asText()).isEqualTo("1,2");
    assertThat(event.path("requestContext").path("http").path("sourceIp").asText()).isEqualTo("192.0.2.1");
  }

  @Test
  void repliesAreDecodedAndKeepTheirCookies() {
    route("GET", "/");
    result = "{\"statusCode\":201,\"headers\":{\"X-A\":\"1\"},\"cookies\":[\"a=1\",\"b=2\"],\"body\":\"w7w=\","
        + "\"isBase64Encoded\":true}";

    Reply reply = api.answer(request("GET", "/", Map.of(), ""));

    assertThat(reply.status()).isEqualTo(201);
    assertThat(reply.headers()).containsEntry("X-A", List.of("1")).containsEntry("Set-Cookie", List.of("a=1", "b=2"));
    assertThat(reply.body().text()).isEqualTo("ü");
  }

  @Test
  void whatDoesNotFitIntoAnEventIsRefused() {
    route("POST", "/");

    Reply reply = api.answer(request("POST", "/", Map.of(), "x".repeat(5 * 1024 * 1024)));

    assertThat(reply.status()).isEqualTo(413);
    assertThat(events).isEmpty();
  }

  private void route(String method, String path) {
    api.add(new Route(method, path, new StubFunction(event -> {
      events.add(event);
      return result;
    })));
  }

  private String keyFor(String method, String path) throws IOException {
    return eventOf(request(method, path, Map.of(), "")).path("routeKey").asText();
  }

  private JsonNode eventOf(Request request) throws IOException {
    assertThat(api.answer(request).status()).isEqualTo(200);
    return JSON.readTree(events.removeLast());
  }

  private static Request request(String method, String target, Map<String, String> headers, String body) {
    Map<String, List<String>> all = new HashMap<>();
    headers.forEach((name, value) -> all.put(name, List.of(value)));
    return new Request(method, URI.create(target), "HTTP/1.1", all, Content.of(body), "127.0.0.1");
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
