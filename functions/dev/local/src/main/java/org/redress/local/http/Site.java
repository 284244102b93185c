package org.redress.local.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.redress.engines.Listen;

/** The site's port. Until the system behind it is ready, every request gets 503. */
public final class Site {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private volatile @Nullable Api api;
  private volatile List<LocalPage> pages = List.of();

  private Site(HttpServer server) {
    this.server = server;
  }

  /**
   * Takes the port.
   *
   * @throws java.net.BindException if it is in use
   */
  public static Site listen(Listen listen) throws IOException {
    // Read once by the JDK's server: without it a reply to a kept connection waits 40 ms for the client's ACK.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    Site site = new Site(HttpServer.create(listen.address(), 0));
    site.server.setExecutor(site.threads);
    site.server.createContext("/", site::handle);
    site.server.start();
    return site;
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /** Begins to serve. */
  public void serve(Api behind, List<LocalPage> beside) {
    List<LocalPage> all = new ArrayList<>(beside);
    all.add(request -> request.path().equals("/health")
        ? Optional.of(Reply.of(200, "application/json", "{\"status\":\"ready\"}"))
        : Optional.empty());
    pages = List.copyOf(all);
    api = behind;
  }

  /** Takes no more requests and lets those at work end, for so long at most. */
  public void stop(Duration patience) {
    if (!threads.isShutdown()) {
      server.stop((int) patience.toSeconds());
      threads.shutdownNow();
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readNBytes(Api.MOST_BODY + 1);
      send(exchange, body.length > Api.MOST_BODY
          ? Reply.problem(413, "The request is too large")
          : answer(request(exchange, body)));
    }
  }

  private static Request request(HttpExchange exchange, byte[] body) {
    Map<String, List<String>> headers = new HashMap<>(exchange.getRequestHeaders());
    return new Request(exchange.getRequestMethod(), exchange.getRequestURI(), exchange.getProtocol(), headers,
        Content.of(body),
        exchange.getRemoteAddress().getAddress().getHostAddress());
  }

  private Reply answer(Request request) {
    Api behind = api;
    if (behind == null) {
      return Reply.problem(503, "Not ready yet").with("Retry-After", "1");
    }
    for (LocalPage page : pages) {
      Optional<Reply> answer = page.answer(request);
      if (answer.isPresent()) {
        return answer.get();
      }
    }
    return behind.answer(request);
  }

  private static void send(HttpExchange exchange, Reply reply) throws IOException {
    reply.headers().forEach((name, values) -> {
      if (!name.equalsIgnoreCase("content-length")) {
        values.forEach(value -> exchange.getResponseHeaders().add(name, value));
      }
    });
    boolean bodiless = exchange.getRequestMethod().equals("HEAD") || reply.body().length() == 0;
    exchange.sendResponseHeaders(reply.status(), bodiless ? -1 : reply.body().length());
    if (!bodiless) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(reply.body().bytes());
      }
    }
  }
}
