package org.redress.local.run;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for what will be so in a while. */
final class Await {

  private static final Duration PAUSE = Duration.ofMillis(50);

  private Await() {}

  /** Fails if it is not so within the time. */
  static void until(String what, Duration patience, Callable<Boolean> condition) throws Exception {
    until(what, patience, condition, () -> "");
  }

  /** As the other, and says how things stood instead. */
  static void until(String what, Duration patience, Callable<Boolean> condition, Supplier<Object> instead)
      throws Exception {
    long end = System.nanoTime() + patience.toNanos();
    while (!condition.call()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("Not within " + patience.toSeconds() + " s: " + what + " " + instead.get());
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }
}
