package org.redress.local.queues;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.redress.local.invoke.Trouble;
import software.amazon.awssdk.services.sqs.SqsClient;

/** All the pollers. */
public final class Pollers {

  // Virtual threads, since an interruption ends their waiting for the queue at once.
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<QueuePoller> pollers = new ArrayList<>();

  public void start(QueueTrigger trigger, SqsClient sqs, Trouble trouble) {
    for (int i = 0; i < trigger.concurrency(); i++) {
      QueuePoller poller = new QueuePoller(trigger, sqs, trouble);
      pollers.add(poller);
      threads.execute(poller);
    }
  }

  /** Ends all of them; batches at work may end, for so long at most. */
  public void stop(Duration patience) throws InterruptedException {
    threads.shutdown();
    pollers.forEach(QueuePoller::stop);
    if (!threads.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
      threads.shutdownNow();
    }
  }
}
