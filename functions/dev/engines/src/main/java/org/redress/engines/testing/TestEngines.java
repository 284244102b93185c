package org.redress.engines.testing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.redress.engines.DynamoDbServer;
import org.redress.engines.Listen;
import org.redress.engines.LocalCredentials;
import org.redress.engines.ObjectListener;
import org.redress.engines.S3Server;
import org.redress.engines.SqsServer;
import org.redress.engines.faults.FaultRates;
import org.redress.engines.faults.FaultyHttpClient;
import org.redress.engines.kms.KmsServer;
import org.redress.engines.ses.Mailbox;
import org.redress.engines.ses.SesServer;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * The engines of a test JVM, each started when first asked for unless {@link GivenEndpoints} has another server for it, and
 * SDK clients for them. Tests that run beside or after
 * one another share them: tables, queues and buckets need names of their own per test class. Clients are the caller's to
 * close, or to leave.
 */
public final class TestEngines implements AutoCloseable {

  public static final Region REGION = Region.EU_WEST_2;

  private final Path folder;
  private final FaultSeed seed = FaultSeed.chosen();
  private final GivenEndpoints given = GivenEndpoints.chosen();
  private final List<ObjectListener> objectListeners = new CopyOnWriteArrayList<>();
  private final Engine<DynamoDbServer> dynamoDb = new Engine<>(() -> DynamoDbServer.inMemory(Listen.free()));
  private final Engine<SqsServer> sqs = new Engine<>(() -> SqsServer.start(Listen.free(), REGION.id()));
  private final Engine<S3Server> s3;
  private final Engine<Mailbox> mailbox;
  private final Engine<SesServer> ses;
  private final Engine<KmsServer> kms;

  /** Nothing is started yet. */
  public TestEngines() throws IOException {
    folder = Files.createTempDirectory("engines");
    s3 = new Engine<>(
        () -> S3Server.start(Listen.free(), folder.resolve("s3"), (bucket, key, size, etag) -> objectListeners
            .forEach(listener -> listener.created(bucket, key, size, etag))));
    mailbox = new Engine<>(
        () -> Mailbox.open(folder.resolve("mail"), REGION.id(), InstantSource.system(), new SecureRandom()));
    ses = new Engine<>(() -> SesServer.start(Listen.free(), mailbox.get()));
    kms = new Engine<>(() -> KmsServer.start(Listen.free(), REGION.id(), folder.resolve("kms")));
  }

  public URI dynamoDbEndpoint() {
    return given.of("dynamodb").orElseGet(() -> dynamoDb.get().endpoint());
  }

  public URI sqsEndpoint() {
    return given.of("sqs").orElseGet(() -> sqs.get().endpoint());
  }

  public URI s3Endpoint() {
    return given.of("s3").orElseGet(() -> s3.get().endpoint());
  }

  public URI sesEndpoint() {
    return ses.get().endpoint();
  }

  public URI kmsEndpoint() {
    return kms.get().endpoint();
  }

  /** The SES endpoint itself, to be told which faults to answer with. */
  public SesServer sesServer() {
    return ses.get();
  }

  /** Where the mails of all tests are. */
  public Mailbox mailbox() {
    return mailbox.get();
  }

  /**
   * Tells of every object put from now on, in whatever bucket.
   *
   * @throws IllegalStateException if the server is a given one, which tells queues alone
   */
  public void onObject(ObjectListener listener) {
    if (given.of("s3").isPresent()) {
      throw new IllegalStateException("This test takes the S3 server in process: unset AWS_ENDPOINT_URL_S3");
    }
    objectListeners.add(listener);
  }

  public DynamoDbClient dynamoDb(ExecutionInterceptor... interceptors) {
    return dynamoDb(UrlConnectionHttpClient.create(), interceptors);
  }

  /** A client that calls through this HTTP client, such as a faulty one. */
  public DynamoDbClient dynamoDb(SdkHttpClient http, ExecutionInterceptor... interceptors) {
    return client(DynamoDbClient.builder(), dynamoDbEndpoint(), http, interceptors);
  }

  public SqsClient sqs(ExecutionInterceptor... interceptors) {
    return sqs(UrlConnectionHttpClient.create(), interceptors);
  }

  /** A client that calls through this HTTP client, such as a faulty one. */
  public SqsClient sqs(SdkHttpClient http, ExecutionInterceptor... interceptors) {
    return client(SqsClient.builder(), sqsEndpoint(), http, interceptors);
  }

  public S3Client s3(ExecutionInterceptor... interceptors) {
    return client(S3Client.builder(), s3Endpoint(), UrlConnectionHttpClient.create(), interceptors);
  }

  public S3Presigner s3Presigner() {
    return S3Presigner.builder()
        .endpointOverride(s3Endpoint())
        .region(REGION)
        .credentialsProvider(LocalCredentials.provider())
        .build();
  }

  public SesV2Client ses(ExecutionInterceptor... interceptors) {
    return client(SesV2Client.builder(), sesEndpoint(), UrlConnectionHttpClient.create(), interceptors);
  }

  public KmsClient kms(ExecutionInterceptor... interceptors) {
    return client(KmsClient.builder(), kmsEndpoint(), UrlConnectionHttpClient.create(), interceptors);
  }

  /** A new fault injector with the seed of this JVM; {@link Engines} tells the seed when a test fails. */
  public FaultyHttpClient faulty(FaultRates rates) {
    return seed.client(rates);
  }

  FaultSeed seed() {
    return seed;
  }

  private static <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C client(B builder, URI endpoint,
      SdkHttpClient http, ExecutionInterceptor... interceptors) {
    return builder.endpointOverride(endpoint)
        .region(REGION)
        .credentialsProvider(LocalCredentials.provider())
        .httpClient(http)
        .overrideConfiguration(override -> List.of(interceptors).forEach(override::addExecutionInterceptor))
        .build();
  }

  /** Stops what was started and deletes its files. */
  @Override
  public void close() throws IOException {
    for (Engine<?> engine : List.of(ses, mailbox, kms, s3, sqs, dynamoDb)) {
      engine.close();
    }
    Engine.delete(folder);
  }
}
