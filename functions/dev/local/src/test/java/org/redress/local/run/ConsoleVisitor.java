package org.redress.local.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody's browser without JavaScript, which keeps cookies and follows redirects from host to host. */
final class ConsoleVisitor {

  private static final int MOST_REDIRECTS = 5;
  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]*)\"");

  private final HttpClient http = HttpClient.newBuilder()
      .version(HttpClient.Version.HTTP_1_1)
      .connectTimeout(Duration.ofSeconds(10))
      .build();
  /** By name alone: the ports of a machine share them, as in browsers. */
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private URI at = URI.create("about:blank");
  private String page = "";

  int open(URI address) throws IOException, InterruptedException {
    return follow(HttpRequest.newBuilder(address).GET());
  }

  /** Presses somebody's button on the provider's page. */
  void signInAs(String subject) throws IOException, InterruptedException {
    send(at, "username=" + URLEncoder.encode(subject, UTF_8));
  }

  /** Sends a form of the page that is shown. */
  int post(String path) throws IOException, InterruptedException {
    Matcher token = TOKEN.matcher(page);
    return send(at.resolve(path), "token=" + (token.find() ? token.group(1) : ""));
  }

  URI at() {
    return at;
  }

  String page() {
    return page;
  }

  private int send(URI address, String form) throws IOException, InterruptedException {
    return follow(
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  private int follow(HttpRequest.Builder first) throws IOException, InterruptedException {
    HttpResponse<String> response = ask(first);
    for (int i = 0; response.headers().firstValue("Location").isPresent(); i++) {
      assertThat(i).as("redirects").isLessThan(MOST_REDIRECTS);
      URI next = response.uri().resolve(response.headers().firstValue("Location").orElseThrow());
      response = ask(HttpRequest.newBuilder(next).GET());
    }
    at = response.uri();
    page = response.body();
    return response.statusCode();
  }

  private HttpResponse<String> ask(HttpRequest.Builder request) throws IOException, InterruptedException {
    String sent = cookies.entrySet()
        .stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
    HttpResponse<String> response = http.send(
        request.timeout(Duration.ofSeconds(30)).header("Accept", "text/html").header("Cookie", sent).build(),
        HttpResponse.BodyHandlers.ofString());
    for (String set : response.headers().allValues("Set-Cookie")) {
      String[] pair = set.split(";", 2)[0].split("=", 2);
      if (set.contains("Max-Age=0")) {
        cookies.remove(pair[0]);
      } else {
        cookies.put(pair[0], pair[1]);
      }
    }
    return response;
  }
}
