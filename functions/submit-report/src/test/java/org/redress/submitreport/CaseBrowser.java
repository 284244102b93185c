package org.redress.submitreport;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Does what a browser without scripts does: keeps cookies, and sends the forms of the page that it shows. */
final class CaseBrowser {

  private final RunningFunction function;
  private final Map<String, String> cookies = new HashMap<>();
  private String shown = "";

  CaseBrowser(RunningFunction function) {
    this.function = function;
  }

  APIGatewayV2HTTPResponse get(String path) throws IOException {
    return call("GET", path, "", "", false);
  }

  APIGatewayV2HTTPResponse post(String path, Map<String, String> fields) throws IOException {
    String body = fields.entrySet()
        .stream()
        .map(field -> URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
    return call("POST", path, "application/x-www-form-urlencoded", body, false);
  }

  /** Sends one of the shown page's forms, with its hidden fields. */
  APIGatewayV2HTTPResponse send(String path, Map<String, String> fields) throws IOException {
    Map<String, String> all = new HashMap<>(Map.of("token", hidden("token"), "key", hidden("key")));
    all.putAll(fields);
    return post(path, all);
  }

  /** Sends a form with one file. */
  APIGatewayV2HTTPResponse sendFile(String path, String token, String field, String name, byte[] content)
      throws IOException {
    return call(
        "POST", path, MultipartBody.TYPE, MultipartBody.of(Map.of("token", token), field, name, content), true);
  }

  /** What stands in a hidden field of the shown page. */
  String hidden(String name) {
    Matcher field = Pattern.compile("type=\"hidden\" name=\"" + name + "\" value=\"([^\"]*)\"").matcher(shown);
    return field.find() ? field.group(1) : "";
  }

  void forget() {
    cookies.clear();
  }

  private APIGatewayV2HTTPResponse call(String method, String path, String type, String body, boolean base64)
      throws IOException {
    APIGatewayV2HTTPEvent event = RunningFunction.event("05-http-get-case-page.json");
    String[] parts = path.split("\\?", 2);
    event.setRawPath(parts[0]);
    event.getRequestContext().getHttp().setMethod(method);
    if (parts.length > 1) {
      event.setQueryStringParameters(Map.of(parts[1].split("=", 2)[0], parts[1].split("=", 2)[1]));
    }
    event.getHeaders().put("content-type", type);
    event.setBody(body);
    event.setIsBase64Encoded(base64);
    event.setCookies(cookies.entrySet().stream().map(cookie -> cookie.getKey() + "=" + cookie.getValue()).toList());
    APIGatewayV2HTTPResponse answer = function.call(event);
    for (String cookie : answer.getCookies() == null ? List.<String>of() : answer.getCookies()) {
      String[] named = cookie.split(";", 2)[0].split("=", 2);
      cookies.put(named[0], named[1]);
    }
    if (answer.getBody() != null && answer.getBody().startsWith("<!DOCTYPE")) {
      shown = answer.getBody();
    }
    return answer;
  }
}
