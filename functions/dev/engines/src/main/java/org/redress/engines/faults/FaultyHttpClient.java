package org.redress.engines.faults;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.redress.engines.faults.FaultPlan.Fault;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;

/**
 * Stands between an SDK client and an engine, and does to calls of DynamoDB and SQS what AWS may do but the engines never
 * do. The same seed and the same calls bring the same faults. Not for AWS: changed requests are not signed anew.
 */
public final class FaultyHttpClient implements SdkHttpClient {

  private final SdkHttpClient real;
  private final long seed;
  private final FaultPlan plan;
  private final IndexPages pages = new IndexPages();

  /**
   * Wraps a client.
   *
   * @param real makes the calls, and is closed with this
   */
  public FaultyHttpClient(SdkHttpClient real, long seed, FaultRates rates) {
    this.real = real;
    this.seed = seed;
    this.plan = new FaultPlan(seed, rates);
  }

  /** To be told when a test fails, so that it can be run again with the same faults. */
  public long seed() {
    return seed;
  }

  /** How many faults of each kind there were so far. */
  public Map<FaultKind, Long> injected() {
    return plan.counts();
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    SdkCall call = SdkCall.of(request);
    if (call.faults().isEmpty()) {
      return real.prepareRequest(request);
    }
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() throws IOException {
        Optional<Fault> fault = plan.next(call);
        return fault.isPresent() ? faulty(call, fault.get()) : sound(call);
      }

      @Override
      public void abort() {
        // Calls to an engine in the same JVM are short; they run to their end.
      }
    };
  }

  private HttpExecuteResponse sound(SdkCall call) throws IOException {
    return call.faults().contains(FaultKind.STALE_INDEX)
        ? pages.real(call, this::execute)
        : execute(call.request());
  }

  private HttpExecuteResponse faulty(SdkCall call, Fault fault) throws IOException {
    return switch (fault.kind()) {
      case CONFLICT -> Replies.conflict(call, fault.form());
      case THROTTLED -> Replies.throttled(call, fault.form());
      case REPLY_LOST -> lost(call, fault);
      case STALE_INDEX -> pages.stale(call);
      case EMPTY_PAGE -> pages.withoutItems(call, this::execute);
    };
  }

  private HttpExecuteResponse lost(SdkCall call, Fault fault) throws IOException {
    Optional<AbortableInputStream> reply = execute(call.request()).responseBody();
    if (reply.isPresent()) {
      reply.get().close();
    }
    if (fault.form().nextBoolean()) {
      throw new IOException("The reply was lost, as the injected fault asks.");
    }
    return Replies.failure();
  }

  private HttpExecuteResponse execute(HttpExecuteRequest request) throws IOException {
    return real.prepareRequest(request).call();
  }

  @Override
  public String clientName() {
    return "Faulty" + real.clientName();
  }

  @Override
  public void close() {
    real.close();
  }
}
