package org.redress.local.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Somebody who uses a running system by HTTP. */
record Client(HttpClient http, URI site) {

  static final ObjectMapper JSON = new ObjectMapper();

  static Client of(URI site) {
    HttpClient http = HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(Duration.ofSeconds(10))
        .build();
    return new Client(http, site);
  }

  static String report(String account, int number) {
    return JSON.createObjectNode()
        .put("account", account)
        .put("ongoing", false)
        .put("consent", true)
        .<ObjectNode>set("reporter", JSON.createObjectNode()
            .put("mode", "named")
            .put("name", "Ann Example")
            .put("email", "reporter" + number + "@example.org"))
        .toString();
  }

  HttpResponse<String> submit(String report, String key) throws IOException, InterruptedException {
    return http.send(HttpRequest.newBuilder(site.resolve("/reports"))
        .timeout(Duration.ofSeconds(30))
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", key)
        .POST(HttpRequest.BodyPublishers.ofString(report))
        .build(), HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(site.resolve(path)).timeout(Duration.ofSeconds(30));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Sends JSON about a case. */
  HttpResponse<String> postJson(String path, String receiptCode, String body) throws IOException, InterruptedException {
    return http.send(HttpRequest.newBuilder(site.resolve(path))
        .timeout(Duration.ofSeconds(30))
        .header("Content-Type", "application/json")
        .header("Authorization", "Receipt " + receiptCode)
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Uploads by a ticket. */
  HttpResponse<String> put(JsonNode ticket, String content) throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(ticket.path("url").asText()))
        .timeout(Duration.ofSeconds(30))
        .PUT(HttpRequest.BodyPublishers.ofString(content));
    ticket.path("headers").properties().forEach(header -> request.header(header.getKey(), header.getValue().asText()));
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> post(String path, String form, String... headers) throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(site.resolve(path))
        .timeout(Duration.ofSeconds(30))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  JsonNode mails() throws IOException, InterruptedException {
    return JSON.readTree(get("/mailbox.json").body()).path("mails");
  }
}
