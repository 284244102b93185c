package org.redress.engines.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.URLDecoder;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequestHandler;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.OAuth2HttpServer;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.redress.engines.Listen;

/**
 * An OpenID Connect provider with a page on which one chooses whom to sign in as. Unlike mock-oauth2-server, which does
 * the work, it knows one client by its secret, takes a code once and only with its verifier, and asks who people are
 * each time it makes a token, so that changed groups show when tokens are renewed.
 */
public final class OidcServer implements AutoCloseable {

  private static final String ID = "redress";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final ExecutorService threads;
  private final URI base;
  private final People people;
  private final TokenRules rules;
  private final OAuth2TokenProvider tokens = new OAuth2TokenProvider();
  private final OAuth2HttpRequestHandler handler;

  private OidcServer(HttpServer server, ExecutorService threads, URI base, OidcClient client, People people) {
    this.server = server;
    this.threads = threads;
    this.base = base;
    this.people = people;
    this.rules = new TokenRules(client, people);
    this.handler = new OAuth2HttpRequestHandler(
        new OAuth2Config(true, null, null, true, tokens, Set.of(people), noServer()));
  }

  /**
   * Starts a provider.
   *
   * @param client the one program that people sign in to
   * @param people whom it knows at first
   */
  public static OidcServer start(Listen listen, OidcClient client, Collection<OidcPerson> people) throws IOException {
    HttpServer server = HttpServer.create(listen.address(), 0);
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    server.setExecutor(threads);
    OidcServer provider = new OidcServer(
        server, threads, listen.endpoint(server.getAddress().getPort()), client, new People(ID, client.id(), people));
    provider.warm();
    server.createContext("/", provider::handle);
    server.start();
    return provider;
  }

  /** What its tokens are known by, and where its description is found. */
  public URI issuer() {
    return base.resolve("/" + ID);
  }

  /** Adds somebody, or changes what is said of them from now on. */
  public void put(OidcPerson person) {
    people.put(person);
  }

  /** No token is made or renewed for them any more. */
  public void forget(String subject) {
    people.forget(subject);
  }

  /** Puts wrong claims into all tokens from now on, in the place of the right ones; none to be right again. */
  public void lie(Map<String, Object> claims) {
    people.lie(claims);
  }

  /** Refuses the next request for tokens, as if its code had expired. */
  public void refuseNext() {
    rules.refuseNext();
  }

  /** The forms that were sent to the token endpoint, oldest first. */
  public List<Map<String, String>> tokenRequests() {
    return rules.seen();
  }

  /** A token of this provider with claims of any kind. */
  public String sign(Map<String, Object> claims, Duration life) {
    return tokens.jwt(claims, life, ID).serialize();
  }

  /** Its own server is not needed, and has no certificate: what it would hand over comes from ours. */
  private static OAuth2HttpServer noServer() {
    return (OAuth2HttpServer) Proxy.newProxyInstance(
        OidcServer.class.getClassLoader(), new Class<?>[]{OAuth2HttpServer.class}, (_, _, _) -> null);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
      String path = exchange.getRequestURI().getPath();
      boolean authorize = path.equals("/" + ID + "/authorize");
      if (authorize && exchange.getRequestMethod().equals("GET")) {
        reply(exchange, 200, "text/html; charset=utf-8", SignInPage.of(people.all()));
      } else if (path.equals("/" + ID + "/token")) {
        token(exchange, body);
      } else {
        OAuth2HttpResponse response = ask(exchange, body);
        if (authorize) {
          Optional.ofNullable(response.getHeaders().get("Location"))
              .flatMap(location -> parameter(location, "code"))
              .ifPresent(code -> people.granted(code, form(body).getOrDefault("username", "")));
        }
        reply(exchange, response);
      }
    }
  }

  private void token(HttpExchange exchange, String body) throws IOException {
    Map<String, String> form = form(body);
    String authorization = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization")).orElse("");
    Optional<String> error = rules.error(form, authorization);
    if (error.isPresent()) {
      reply(exchange, 400, "application/json", "{\"error\":\"" + error.get() + "\"}");
      return;
    }
    String grant = TokenRules.grant(form);
    String subject = people.holder(grant).orElse("");
    OAuth2HttpResponse response = ask(exchange, body);
    people.used(grant);
    String renewal = JSON.readTree(Optional.ofNullable(response.getBody()).orElse("{}")).path("refresh_token").asText();
    people.granted(renewal, subject);
    reply(exchange, response);
  }

  /** Makes keys and loads classes, which takes longer than whoever asks first may want to wait. */
  private void warm() {
    Headers none = new Headers.Builder().build();
    for (String page : List.of("/.well-known/openid-configuration", "/jwks")) {
      handler.getAuthorizationServer()
          .invoke(new OAuth2HttpRequest(none, "GET", HttpUrl.get(issuer() + page), null));
    }
  }

  private OAuth2HttpResponse ask(HttpExchange exchange, String body) {
    Headers.Builder headers = new Headers.Builder();
    exchange.getRequestHeaders().forEach((name, values) -> values.forEach(value -> headers.add(name, value)));
    HttpUrl url = HttpUrl.get(base.resolve(exchange.getRequestURI()).toString());
    return handler.getAuthorizationServer()
        .invoke(new OAuth2HttpRequest(headers.build(), exchange.getRequestMethod(), url, body));
  }

  private static void reply(HttpExchange exchange, OAuth2HttpResponse response) throws IOException {
    response.getHeaders().forEach(header -> {
      if (!header.getFirst().equalsIgnoreCase("content-length")) {
        exchange.getResponseHeaders().add(header.getFirst(), header.getSecond());
      }
    });
    send(exchange, response.getStatus(), Optional.ofNullable(response.getBody()).orElse(""));
  }

  private static void reply(HttpExchange exchange, int status, String type, String body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    send(exchange, status, body);
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
  }

  private static Optional<String> parameter(String location, String name) {
    return Optional.ofNullable(form(location.substring(location.indexOf('?') + 1)).get(name));
  }

  private static Map<String, String> form(String encoded) {
    Map<String, String> form = new HashMap<>();
    for (String pair : encoded.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        form.put(URLDecoder.decode(pair.substring(0, equals), UTF_8),
            URLDecoder.decode(pair.substring(equals + 1), UTF_8));
      }
    }
    return form;
  }
}
