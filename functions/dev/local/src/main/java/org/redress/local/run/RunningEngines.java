package org.redress.local.run;

import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.redress.engines.DynamoDbServer;
import org.redress.engines.Listen;
import org.redress.engines.ObjectListener;
import org.redress.engines.S3Server;
import org.redress.engines.SqsServer;
import org.redress.engines.kms.KmsServer;
import org.redress.engines.ses.Mailbox;
import org.redress.engines.ses.SesServer;
import org.redress.local.data.DataFolder;

/**
 * The engines of a run, on free ports of this machine alone, with their data in its folder; for some of them there may be
 * servers elsewhere.
 */
final class RunningEngines implements AutoCloseable {

  private final Map<String, Engine> started;
  private final Map<String, URI> elsewhere;
  private final Mailbox mailbox;
  private final ObjectListeners objectListeners;

  private RunningEngines(Map<String, Engine> started, Map<String, URI> elsewhere, Mailbox mailbox,
      ObjectListeners objectListeners) {
    this.started = started;
    this.elsewhere = elsewhere;
    this.mailbox = mailbox;
    this.objectListeners = objectListeners;
  }

  private record Engine(AutoCloseable server, URI endpoint) {}

  /** Those who hear of new objects. */
  private static final class ObjectListeners implements ObjectListener {

    private final List<ObjectListener> all = new CopyOnWriteArrayList<>();

    @Override
    public void created(String bucket, String key, long size, String etag) {
      all.forEach(listener -> listener.created(bucket, key, size, etag));
    }
  }

  /**
   * Starts them at the same time, but for those that are elsewhere.
   *
   * @param elsewhere by the service as the SDK names it
   */
  static RunningEngines start(DataFolder data, String region, InstantSource clock, Map<String, URI> elsewhere)
      throws IOException, InterruptedException {
    ObjectListeners listeners = new ObjectListeners();
    Mailbox mailbox = Mailbox.open(data.resolve("mails"), region, clock, new SecureRandom());
    Map<String, Callable<Engine>> starts = new HashMap<>();
    starts.put("s3", () -> {
      S3Server server = S3Server.start(Listen.free(), data.resolve("objects"), listeners);
      return new Engine(server, server.endpoint());
    });
    starts.put("dynamodb", () -> {
      DynamoDbServer server = DynamoDbServer.onFolder(Listen.free(), data.resolve("table"));
      return new Engine(server, server.endpoint());
    });
    starts.put("sqs", () -> {
      SqsServer server = SqsServer.start(Listen.free(), region);
      return new Engine(server, server.endpoint());
    });
    starts.put("kms", () -> {
      KmsServer server = KmsServer.start(Listen.free(), region, data.resolve("keys"));
      return new Engine(server, server.endpoint());
    });
    starts.put("sesv2", () -> {
      SesServer server = SesServer.start(Listen.free(), mailbox);
      return new Engine(server, server.endpoint());
    });
    starts.keySet().removeAll(elsewhere.keySet());
    return new RunningEngines(start(starts), elsewhere, mailbox, listeners);
  }

  private static Map<String, Engine> start(Map<String, Callable<Engine>> starts)
      throws IOException, InterruptedException {
    Deque<AutoCloseable> opened = new ArrayDeque<>();
    try (ExecutorService threads = Executors.newCachedThreadPool()) {
      Map<String, Future<Engine>> starting = new HashMap<>();
      starts.forEach((service, start) -> starting.put(service, threads.submit(keep(opened, start))));
      Map<String, Engine> started = new HashMap<>();
      for (Map.Entry<String, Future<Engine>> one : starting.entrySet()) {
        started.put(one.getKey(), one.getValue().get());
      }
      return started;
    } catch (ExecutionException e) {
      opened.forEach(RunningEngines::closeQuietly);
      throw new IOException("An engine could not start", e.getCause());
    }
  }

  private static Callable<Engine> keep(Deque<AutoCloseable> opened, Callable<Engine> start) {
    return () -> {
      Engine engine = start.call();
      synchronized (opened) {
        opened.push(engine.server());
      }
      return engine;
    };
  }

  Map<String, String> endpoints() {
    Map<String, String> endpoints = new LinkedHashMap<>();
    started.forEach((service, engine) -> endpoints.put(service, engine.endpoint().toString()));
    elsewhere.forEach((service, endpoint) -> endpoints.put(service, endpoint.toString()));
    return endpoints;
  }

  /** Tells of every object put from now on; a server elsewhere tells queues itself. */
  void onObject(ObjectListener listener) {
    objectListeners.all.add(listener);
  }

  Mailbox mailbox() {
    return mailbox;
  }

  @Override
  public void close() {
    // The queues' server waits for long polls whose callers are gone. It keeps nothing, so nothing waits for it.
    Thread.ofPlatform().daemon().name("sqs-stop").start(() -> close("sqs"));
    close("sesv2");
    closeQuietly(mailbox);
    List.of("kms", "s3", "dynamodb").forEach(this::close);
  }

  private void close(String service) {
    Engine engine = started.get(service);
    if (engine != null) {
      closeQuietly(engine.server());
    }
  }

  private static void closeQuietly(AutoCloseable engine) {
    try {
      engine.close();
    } catch (Exception e) {
      // One engine that does not stop must not keep the others from stopping; the process ends anyway.
      System.getLogger("org.redress.local").log(System.Logger.Level.DEBUG, "An engine did not stop", e);
    }
  }
}
