package org.redress.engines.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import org.redress.engines.faults.FaultRates;
import org.redress.engines.faults.FaultyHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/** The seed of all fault injectors of a test JVM: a new one each time, unless the system property gives one. */
final class FaultSeed {

  private static final String PROPERTY = "redress.faults.seed";

  private final long seed;
  private final List<FaultyHttpClient> clients = new CopyOnWriteArrayList<>();

  private FaultSeed(long seed) {
    this.seed = seed;
  }

  static FaultSeed chosen() {
    return new FaultSeed(Long.getLong(PROPERTY, ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE)));
  }

  FaultyHttpClient client(FaultRates rates) {
    FaultyHttpClient client = new FaultyHttpClient(UrlConnectionHttpClient.create(), seed, rates);
    clients.add(client);
    return client;
  }

  /** Puts the seed beside a failure, where there were faults at all. */
  void explain(Throwable failure) {
    if (!clients.isEmpty()) {
      failure.addSuppressed(new InjectedFaults("Faults injected so far: "
          + clients.stream().map(FaultyHttpClient::injected).toList() + "; run again with -D" + PROPERTY + "=" + seed));
    }
  }

  /** Only shown beside the failure of a test, never thrown. */
  static final class InjectedFaults extends Exception {
    private static final long serialVersionUID = 1L;

    InjectedFaults(String message) {
      super(message, null, false, false);
    }
  }
}
