package org.redress.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.redress.local.Redress;
import org.redress.local.cli.Connection;
import org.redress.local.data.LocalFile;
import org.redress.local.run.SdkSettings;

/** The local run in a process of its own, on a data folder that outlives it, so that it can be killed and started again. */
final class LocalSystem implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration START_LIMIT = Duration.ofMinutes(2);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
  private static final Duration POLL = Duration.ofMillis(100);

  private final HttpClient http;
  private final Path data;
  private final int port;
  private Process process;

  private LocalSystem(HttpClient http, Path data, int port, Process process) {
    this.http = http;
    this.data = data;
    this.port = port;
    this.process = process;
  }

  /** Starts the system with an empty table and returns when it is ready. */
  static LocalSystem start(HttpClient http, Path data) throws IOException, InterruptedException {
    int port = freePort();
    LocalSystem system = new LocalSystem(http, data, port, launch(data, port));
    system.awaitReady();
    return system;
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** Kills the process as {@code kill -9} does. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  /** Lets the system drain, or kills it when that takes too long. */
  void stop() {
    process.destroy();
    if (process.onExit().completeOnTimeout(process, STOP_LIMIT.toMillis(), TimeUnit.MILLISECONDS).join().isAlive()) {
      process.destroyForcibly().onExit().join();
    }
  }

  /** Starts the system again on the same data and returns when it is ready. */
  void restart() throws IOException, InterruptedException {
    process = launch(data, port);
    awaitReady();
  }

  /** The system as the command line sees it; to be asked for again after a restart. */
  Connection connection() throws IOException {
    LocalFile file = LocalFile.read(data);
    SdkSettings.apply(file.endpoints(), file.region());
    return new Connection(Optional.of(file.site()), file.settings(), file.queues());
  }

  /** What the system answers as JSON, such as its mailbox. */
  JsonNode json(String path) throws IOException, InterruptedException {
    HttpResponse<String> response = http
        .send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException(path + " answered " + response.statusCode());
    }
    return JSON.readTree(response.body());
  }

  @Override
  public void close() {
    stop();
  }

  private void awaitReady() throws IOException, InterruptedException {
    long deadline = System.nanoTime() + START_LIMIT.toNanos();
    while (!isReady()) {
      if (!process.isAlive()) {
        throw new IOException("The local run ended with status " + process.exitValue() + " before it was ready");
      }
      if (System.nanoTime() > deadline) {
        kill();
        throw new IOException("The local run was not ready within " + START_LIMIT.toSeconds() + " s");
      }
      Thread.sleep(POLL);
    }
  }

  private boolean isReady() throws InterruptedException {
    try {
      return http.send(HttpRequest.newBuilder(at("/health")).build(), HttpResponse.BodyHandlers.discarding())
          .statusCode() == 200;
    } catch (IOException _) {
      return false;
    }
  }

  private static Process launch(Path data, int port) throws IOException {
    List<String> arguments = List.of(
        "local", "--port", Integer.toString(port), "--data", data.toString(), "--seed", "empty");
    return Jvm.with(List.of(), Redress.class, arguments)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(data.resolveSibling(data.getFileName() + ".log").toFile())
        .start();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
