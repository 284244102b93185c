package org.redress.engines;

import java.net.URI;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;

/** ElasticMQ: queues in memory, with delay, redrive and long polling. */
public final class SqsServer implements AutoCloseable {

  private final SQSRestServer server;
  private final URI endpoint;

  private SqsServer(SQSRestServer server, URI endpoint) {
    this.server = server;
    this.endpoint = endpoint;
  }

  /**
   * Starts a server.
   *
   * @param region the region in its queues' ARNs
   */
  public static SqsServer start(Listen listen, String region) {
    SQSRestServer server = SQSRestServerBuilder.withInterface(listen.host())
        .withPort(listen.port())
        .withAWSRegion(region)
        .start();
    int port = server.waitUntilStarted().localAddress().getPort();
    return new SqsServer(server, listen.endpoint(port));
  }

  public URI endpoint() {
    return endpoint;
  }

  @Override
  public void close() {
    server.stopAndWait();
  }
}
