package org.redress.caseworkaws.table;

import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;
import org.redress.engines.faults.FaultRates;
import org.redress.engines.faults.FaultyHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/** Faults that DynamoDB may show and the local engine does not. */
final class Faults {

  private Faults() {}

  /** Some seeds that stay and one that is new each time; a test's name tells its seed. */
  static LongStream seeds() {
    return LongStream.of(1, 2, ThreadLocalRandom.current().nextInt(3, Integer.MAX_VALUE));
  }

  static FaultyHttpClient of(long seed) {
    return new FaultyHttpClient(UrlConnectionHttpClient.create(), seed, FaultRates.usual());
  }

  static FaultyHttpClient only(FaultRates rates) {
    return new FaultyHttpClient(UrlConnectionHttpClient.create(), 1, rates);
  }
}
