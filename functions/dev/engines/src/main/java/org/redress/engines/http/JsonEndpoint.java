package org.redress.engines.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.redress.engines.Listen;

/** Answers JSON requests with JSON, one virtual thread each, and refusals in AWS's shape. */
public final class JsonEndpoint implements AutoCloseable {

  private static final int LARGEST_BODY = 48 * 1024 * 1024;
  private static final ObjectMapper JSON = new ObjectMapper()
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /** Answers one request. */
  @FunctionalInterface
  public interface Service {
    /** Gives the reply's body; a {@link LostReplyException} closes the connection without one. */
    JsonNode answer(String method, String path, Headers headers, JsonNode body)
        throws ServiceException, LostReplyException, IOException;
  }

  private final HttpServer server;
  private final ExecutorService threads;
  private final URI endpoint;

  private JsonEndpoint(HttpServer server, ExecutorService threads, URI endpoint) {
    this.server = server;
    this.threads = threads;
    this.endpoint = endpoint;
  }

  /**
   * Starts an endpoint.
   *
   * @param contentType the media type of its replies
   */
  public static JsonEndpoint start(Listen listen, String contentType, Service service) throws IOException {
    HttpServer server = HttpServer.create(listen.address(), 0);
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    server.setExecutor(threads);
    server.createContext("/", exchange -> handle(exchange, contentType, service));
    server.start();
    return new JsonEndpoint(server, threads, listen.endpoint(server.getAddress().getPort()));
  }

  public URI endpoint() {
    return endpoint;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }

  private static void handle(HttpExchange exchange, String contentType, Service service) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", contentType);
      try {
        JsonNode body = read(exchange);
        String path = exchange.getRequestURI().getPath();
        reply(exchange, 200, service.answer(exchange.getRequestMethod(), path, exchange.getRequestHeaders(), body));
      } catch (ServiceException e) {
        refuse(exchange, e);
      } catch (LostReplyException _) {
        // Closing the exchange without a reply is what the caller is to see.
      }
    }
  }

  private static JsonNode read(HttpExchange exchange) throws IOException, ServiceException {
    byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
    if (body.length > LARGEST_BODY) {
      throw new ServiceException(413, "RequestEntityTooLargeException", "The request is too large.");
    }
    try {
      return body.length == 0 ? JsonNodeFactory.instance.objectNode() : JSON.readTree(body);
    } catch (JsonProcessingException _) {
      throw new ServiceException(400, "SerializationException", "The request is no JSON.");
    }
  }

  private static void refuse(HttpExchange exchange, ServiceException refusal) throws IOException {
    exchange.getResponseHeaders().set("x-amzn-ErrorType", refusal.type());
    // REST services read the header, JSON services the member __type.
    reply(exchange, refusal.status(), JsonNodeFactory.instance.objectNode()
        .put("__type", refusal.type())
        .put("message", refusal.reason()));
  }

  private static void reply(HttpExchange exchange, int status, JsonNode body) throws IOException {
    byte[] bytes = JSON.writeValueAsBytes(body);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
