package org.redress.caseworkaws.table;

import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Tries a call to the table again after a fault that passes, a bounded number of times with pauses that grow and vary. The
 * SDK's own retries lie within each attempt; they leave out conflicts of transactions, which this is for.
 */
final class Retries {

  private static final int MAX_ATTEMPTS = 6;
  private static final long FIRST_PAUSE_MILLIS = 20;

  private final RandomGenerator random;

  Retries(RandomGenerator random) {
    this.random = random;
  }

  <T> T call(Supplier<T> call) {
    for (int attempt = 1;; attempt++) {
      try {
        return call.get();
      } catch (SdkException e) {
        if (attempt == MAX_ATTEMPTS || !Transience.isTransient(e)) {
          throw e;
        }
        pause(FIRST_PAUSE_MILLIS << attempt, e);
      }
    }
  }

  private void pause(long atMostMillis, SdkException cause) {
    try {
      Thread.sleep(random.nextLong(atMostMillis));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw cause;
    }
  }
}
