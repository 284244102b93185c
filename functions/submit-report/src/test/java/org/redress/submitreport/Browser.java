package org.redress.submitreport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody's browser without JavaScript: keeps cookies, follows redirects, sends the form of the page that it shows. */
final class Browser {

  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]*)\"");
  private static final Pattern ACTION = Pattern.compile("<form method=\"post\" action=\"([^\"]*)\"");
  private static final int MOST_REDIRECTS = 5;

  private final RunningFunction function;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private String path = "/";
  private APIGatewayV2HTTPResponse shown = new APIGatewayV2HTTPResponse();

  Browser(RunningFunction function) {
    this.function = function;
  }

  /** Opens a page. */
  Browser open(String address) throws IOException {
    return follow(request("GET", address, Sent.NOTHING));
  }

  /** Fills in the form of the page that is shown, and sends it. */
  Browser send(String... namesAndValues) throws IOException {
    return sendTo(action(), namesAndValues);
  }

  Browser sendTo(String action, String... namesAndValues) throws IOException {
    StringBuilder body = new StringBuilder(
        "token=" + URLEncoder.encode(token(), UTF_8));
    for (int i = 0; i < namesAndValues.length; i += 2) {
      body.append('&').append(namesAndValues[i]).append('=').append(URLEncoder.encode(namesAndValues[i + 1], UTF_8));
    }
    return follow(request("POST", action, new Sent(Sent.FORM, body.toString(), false)));
  }

  /** Sends the form of the page that is shown, with a file. */
  Browser sendFile(String name, byte[] content, String... namesAndValues) throws IOException {
    Map<String, String> fields = new LinkedHashMap<>(Map.of("token", token()));
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    String body = MultipartBody.of(fields, "file", name, content);
    return follow(request("POST", action(), new Sent(MultipartBody.TYPE, body, true)));
  }

  /** Does what a script of the page that is shown does: sends JSON with the form's token. */
  APIGatewayV2HTTPResponse script(String address, String json) throws IOException {
    return request("POST", address, new Sent("application/json", json, false));
  }

  private String token() {
    return first(TOKEN).orElse("");
  }

  /** The page's path, without its query. */
  String path() {
    return path;
  }

  int status() {
    return shown.getStatusCode();
  }

  String page() {
    return shown.getBody();
  }

  Map<String, String> headers() {
    return shown.getHeaders();
  }

  Map<String, String> cookies() {
    return cookies;
  }

  void forgetCookies() {
    cookies.clear();
  }

  /** The text of the element with an id that is the only one in its line. */
  String text(String id) {
    Matcher element = Pattern.compile("id=\"" + id + "\"[^>]*>([^<]*)<").matcher(page());
    assertThat(element.find()).as(id).isTrue();
    return element.group(1);
  }

  /** The value of the first button or choice with a name. */
  String chosen(String name) {
    return first(Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"")).orElse("");
  }

  private String action() {
    return first(ACTION).orElseThrow(() -> new AssertionError("There is no form on " + path + ": " + page()));
  }

  private Optional<String> first(Pattern pattern) {
    Matcher found = pattern.matcher(Optional.ofNullable(page()).orElse(""));
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  private Browser follow(APIGatewayV2HTTPResponse response) throws IOException {
    APIGatewayV2HTTPResponse next = response;
    for (int i = 0; next.getStatusCode() == 303; i++) {
      assertThat(i).as("redirects").isLessThan(MOST_REDIRECTS);
      next = request("GET", String.valueOf(next.getHeaders().get("Location")), Sent.NOTHING);
    }
    shown = next;
    return this;
  }

  /** What a request carries. */
  private record Sent(String type, String body, boolean base64) {
    static final String FORM = "application/x-www-form-urlencoded";
    static final Sent NOTHING = new Sent(FORM, "", false);
  }

  private APIGatewayV2HTTPResponse request(String method, String address, Sent what) throws IOException {
    APIGatewayV2HTTPEvent event = RunningFunction.event("03-http-form-report.json");
    String[] parts = address.split("\\?", 2);
    path = parts[0];
    event.setRawPath(parts[0]);
    event.getRequestContext().getHttp().setMethod(method);
    event.setIsBase64Encoded(what.base64());
    event.setBody(what.body());
    event.getHeaders().put("content-type", what.type());
    event.getHeaders().put("x-form-token", token());
    if (parts.length > 1) {
      Map<String, String> query = new LinkedHashMap<>();
      for (String pair : parts[1].split("&", -1)) {
        query.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
      }
      event.setQueryStringParameters(query);
    }
    List<String> sent = new ArrayList<>();
    cookies.forEach((name, value) -> sent.add(name + "=" + value));
    event.setCookies(sent);
    APIGatewayV2HTTPResponse response = function.call(event);
    Optional.ofNullable(response.getCookies()).orElse(List.of()).forEach(this::keep);
    return response;
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
