package org.redress.engines;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/**
 * DynamoDB Local, the same tables for every region and access key. Its own runner listens on all addresses and may send
 * telemetry; this one uses its request handler alone. Time to live is accepted but deletes nothing.
 */
public final class DynamoDbServer implements AutoCloseable {

  private final Server server;
  private final LocalDynamoDBServerHandler handler;
  private final URI endpoint;

  private DynamoDbServer(Server server, LocalDynamoDBServerHandler handler, URI endpoint) {
    this.server = server;
    this.handler = handler;
    this.endpoint = endpoint;
  }

  /** Starts a server that forgets its tables when it is closed. */
  public static DynamoDbServer inMemory(Listen listen) throws IOException {
    return start(listen, new LocalDynamoDBRequestHandler(0, true, null, true, false));
  }

  /** Starts a server that keeps its tables in a folder, which is made if need be. */
  public static DynamoDbServer onFolder(Listen listen, Path folder) throws IOException {
    Files.createDirectories(folder);
    return start(listen, new LocalDynamoDBRequestHandler(0, false, folder.toString(), true, false));
  }

  private static DynamoDbServer start(Listen listen, LocalDynamoDBRequestHandler requests) throws IOException {
    LocalDynamoDBServerHandler handler = new LocalDynamoDBServerHandler(requests, null);
    QueuedThreadPool threads = new QueuedThreadPool();
    threads.setName("dynamodb");
    threads.setDaemon(true);
    Server server = new Server(threads);
    ServerConnector connector = new ServerConnector(server);
    connector.setHost(listen.host());
    connector.setPort(listen.port());
    server.addConnector(connector);
    server.setHandler(new TransactionsApart(handler));
    Exception failure = attempt(server::start);
    if (failure != null) {
      stop(server, handler);
      throw new IOException("The DynamoDB server could not start on " + listen, failure);
    }
    return new DynamoDbServer(server, handler, listen.endpoint(connector.getLocalPort()));
  }

  public URI endpoint() {
    return endpoint;
  }

  @Override
  public void close() {
    stop(server, handler);
  }

  private static void stop(Server server, LocalDynamoDBServerHandler handler) {
    Exception failure = attempt(server::stop);
    handler.close();
    if (failure != null) {
      throw new IllegalStateException("The DynamoDB server did not stop", failure);
    }
  }

  private interface Step {
    void run() throws Exception;
  }

  private static @Nullable Exception attempt(Step step) {
    try {
      step.run();
      return null;
    } catch (Exception e) {
      return e;
    }
  }
}
