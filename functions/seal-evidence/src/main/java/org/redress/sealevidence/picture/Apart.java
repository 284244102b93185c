package org.redress.sealevidence.picture;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.redress.casework.evidence.ShownAs.Reason;

/** Runs decoders on threads of their own, and makes whatever they throw a refusal. */
final class Apart {

  /** In which a decoder that looks at the time may notice it. */
  private static final Duration GRACE = Duration.ofSeconds(5);
  private static final long STACK = 4 << 20;

  private final Queue<Thread> givenUp = new ConcurrentLinkedQueue<>();

  <T> T run(Duration time, Callable<T> decoding) throws Refused {
    FutureTask<T> task = new FutureTask<>(decoding);
    Thread thread = Thread.ofPlatform().name("picture").daemon().stackSize(STACK).start(task);
    try {
      return task.get(time.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw Refused.because(e);
    } catch (TimeoutException e) {
      givenUp.add(thread);
      throw new Refused(Reason.TOOK_TOO_LONG);
    } catch (InterruptedException e) {
      givenUp.add(thread);
      Thread.currentThread().interrupt();
      throw new Refused(Reason.TOOK_TOO_LONG);
    }
  }

  boolean isStuck() {
    return givenUp.stream().anyMatch(Thread::isAlive);
  }
}
