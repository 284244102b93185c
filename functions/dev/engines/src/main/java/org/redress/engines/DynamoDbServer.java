package org.redress.engines;

import com.almworks.sqlite4java.SQLiteConnection;
import com.almworks.sqlite4java.SQLiteException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;
import software.amazon.dynamodb.services.local.shared.access.sqlite.SQLiteLibraryLoader;

/**
 * DynamoDB Local, the same tables for every region and access key. Its own runner listens on all addresses and may send
 * telemetry; this one uses its request handler alone. Time to live is accepted but deletes nothing.
 */
public final class DynamoDbServer implements AutoCloseable {

  /** It says at INFO of each file that it was opened; held here, for a logger that nobody holds forgets its level. */
  private static final Logger SQLITE = Logger.getLogger("com.almworks.sqlite4java");

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

  /**
   * Gives back the pages of a folder's files that its tables no longer use, with what was in them: DynamoDB Local leaves
   * deleted items there until it needs the room. No server may have the folder.
   */
  public static void compact(Path folder) throws IOException {
    Exception failure = attempt(SQLiteLibraryLoader::initialize);
    if (failure != null) {
      throw new IOException("There is no SQLite here", failure);
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.db")) {
      for (Path file : files) {
        SQLITE.setLevel(Level.WARNING);
        SQLiteConnection connection = new SQLiteConnection(file.toFile());
        try {
          connection.open(false).exec("VACUUM");
        } catch (SQLiteException e) {
          throw new IOException("What " + file + " no longer uses could not be given back", e);
        } finally {
          connection.dispose();
        }
      }
    }
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
