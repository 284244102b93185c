package org.redress.local.run;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
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

/** The engines of a run, on free ports of this machine alone, with their data in its folder. */
final class RunningEngines implements AutoCloseable {

  private final DynamoDbServer dynamoDb;
  private final SqsServer sqs;
  private final S3Server s3;
  private final KmsServer kms;
  private final SesServer ses;
  private final Mailbox mailbox;
  private final ObjectListeners objectListeners;

  private RunningEngines(DynamoDbServer dynamoDb, SqsServer sqs, S3Server s3, KmsServer kms, SesServer ses,
      Mailbox mailbox, ObjectListeners objectListeners) {
    this.dynamoDb = dynamoDb;
    this.sqs = sqs;
    this.s3 = s3;
    this.kms = kms;
    this.ses = ses;
    this.mailbox = mailbox;
    this.objectListeners = objectListeners;
  }

  /** Those who hear of new objects. */
  private static final class ObjectListeners implements ObjectListener {

    private final List<ObjectListener> all = new CopyOnWriteArrayList<>();

    @Override
    public void created(String bucket, String key, long size, String etag) {
      all.forEach(listener -> listener.created(bucket, key, size, etag));
    }
  }

  /** Starts all of them at the same time. */
  static RunningEngines start(DataFolder data, String region, InstantSource clock)
      throws IOException, InterruptedException {
    Deque<AutoCloseable> started = new ArrayDeque<>();
    ObjectListeners listeners = new ObjectListeners();
    try (ExecutorService threads = Executors.newCachedThreadPool()) {
      Future<S3Server> s3 = threads.submit(keep(started,
          () -> S3Server.start(Listen.free(), data.resolve("objects"), listeners)));
      Future<DynamoDbServer> dynamoDb = threads.submit(keep(started,
          () -> DynamoDbServer.onFolder(Listen.free(), data.resolve("table"))));
      Future<SqsServer> sqs = threads.submit(keep(started, () -> SqsServer.start(Listen.free(), region)));
      Mailbox mailbox = Mailbox.open(data.resolve("mails"), region, clock, new SecureRandom());
      Future<KmsServer> kms = threads.submit(keep(started,
          () -> KmsServer.start(Listen.free(), region, data.resolve("keys"))));
      Future<SesServer> ses = threads.submit(keep(started, () -> SesServer.start(Listen.free(), mailbox)));
      return new RunningEngines(dynamoDb.get(), sqs.get(), s3.get(), kms.get(), ses.get(), mailbox, listeners);
    } catch (ExecutionException e) {
      started.forEach(RunningEngines::closeQuietly);
      throw new IOException("An engine could not start", e.getCause());
    }
  }

  private static <T extends AutoCloseable> Callable<T> keep(Deque<AutoCloseable> started, Callable<T> start) {
    return () -> {
      T engine = start.call();
      synchronized (started) {
        started.push(engine);
      }
      return engine;
    };
  }

  Map<String, String> endpoints() {
    return Map.of(
        "dynamodb", dynamoDb.endpoint().toString(),
        "sqs", sqs.endpoint().toString(),
        "s3", s3.endpoint().toString(),
        "sesv2", ses.endpoint().toString(),
        "kms", kms.endpoint().toString());
  }

  /** Tells of every object put from now on. */
  void onObject(ObjectListener listener) {
    objectListeners.all.add(listener);
  }

  Mailbox mailbox() {
    return mailbox;
  }

  @Override
  public void close() {
    // The queues' server waits for long polls whose callers are gone. It keeps nothing, so nothing waits for it.
    Thread.ofPlatform().daemon().name("sqs-stop").start(() -> closeQuietly(sqs));
    for (AutoCloseable engine : new AutoCloseable[]{ses, mailbox, kms, s3, dynamoDb}) {
      closeQuietly(engine);
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
