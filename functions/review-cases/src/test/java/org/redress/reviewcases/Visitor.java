package org.redress.reviewcases;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody's browser without JavaScript, which keeps cookies and goes to the provider and back. */
final class Visitor {

  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]*)\"");
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final RunningConsole console;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final Map<String, String> headers = new LinkedHashMap<>(Map.of("accept", "text/html"));
  private APIGatewayV2HTTPResponse shown = new APIGatewayV2HTTPResponse();

  Visitor(RunningConsole console) {
    this.console = console;
  }

  /** From now on sends a header with every request; an empty one is left out. */
  Visitor with(String name, String value) {
    headers.put(name, value);
    return this;
  }

  Visitor get(String address) throws IOException {
    return call("GET", address, "");
  }

  /** Sends a form with the token of the page that is shown. */
  Visitor post(String address, String... namesAndValues) throws IOException {
    StringBuilder body = new StringBuilder("token=" + token());
    for (int i = 0; i < namesAndValues.length; i += 2) {
      body.append('&').append(namesAndValues[i]).append('=').append(URLEncoder.encode(namesAndValues[i + 1], UTF_8));
    }
    return call("POST", address, body.toString());
  }

  Visitor postRaw(String address, String body) throws IOException {
    return call("POST", address, body);
  }

  /** Goes all the way: to the provider, back as somebody, and to the first page. */
  Visitor signIn(String subject) throws IOException, InterruptedException {
    return get(wayBack(subject)).get("/console");
  }

  /** Goes to the provider, and says with what it sends back whoever signs in there. */
  String wayBack(String subject) throws IOException, InterruptedException {
    URI authorize = URI.create(get("/console/sign-in?to=/console").header("Location"));
    HttpResponse<String> answer = HTTP.send(
        HttpRequest.newBuilder(authorize)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("username=" + URLEncoder.encode(subject, UTF_8)))
            .build(),
        HttpResponse.BodyHandlers.ofString());
    String location = answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
    return location.substring(RunningConsole.SITE.toString().length());
  }

  int status() {
    return shown.getStatusCode();
  }

  String page() {
    return Optional.ofNullable(shown.getBody()).orElse("");
  }

  String header(String name) {
    return Optional.ofNullable(shown.getHeaders().get(name)).orElse("");
  }

  APIGatewayV2HTTPResponse shown() {
    return shown;
  }

  Map<String, String> cookies() {
    return cookies;
  }

  private String token() {
    Matcher found = TOKEN.matcher(page());
    return found.find() ? found.group(1) : "";
  }

  private Visitor call(String method, String address, String body) throws IOException {
    APIGatewayV2HTTPEvent event = RunningConsole.event("01-http-get-start.json");
    String[] parts = address.split("\\?", 2);
    event.setRawPath(parts[0]);
    event.getRequestContext().getHttp().setMethod(method);
    event.getHeaders().put("content-type", "application/x-www-form-urlencoded");
    event.getHeaders().putAll(headers);
    event.getHeaders().values().removeIf(String::isEmpty);
    event.setBody(body);
    if (parts.length > 1) {
      event.setQueryStringParameters(query(parts[1]));
    }
    List<String> sent = new ArrayList<>();
    cookies.forEach((name, value) -> sent.add(name + "=" + value));
    event.setCookies(sent);
    shown = console.call(event);
    Optional.ofNullable(shown.getCookies()).orElse(List.of()).forEach(this::keep);
    return this;
  }

  static Map<String, String> query(String raw) {
    Map<String, String> query = new LinkedHashMap<>();
    for (String pair : raw.split("&", -1)) {
      int equals = pair.indexOf('=');
      query.put(pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), UTF_8));
    }
    return query;
  }

  private void keep(String setCookie) {
    String[] pair = setCookie.split(";", 2)[0].split("=", 2);
    if (setCookie.contains("Max-Age=0")) {
      cookies.remove(pair[0]);
    } else {
      cookies.put(pair[0], pair[1]);
    }
  }
}
