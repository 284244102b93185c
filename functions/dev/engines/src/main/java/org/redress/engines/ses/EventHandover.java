package org.redress.engines.ses;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.System.Logger;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Gives each owed event to the listener, on one thread, until it was taken. */
final class EventHandover implements AutoCloseable {

  private static final Logger LOG = System.getLogger(EventHandover.class.getName());
  private static final long PAUSE_AFTER_FAILURE_MS = 250;

  private final LinkedBlockingDeque<StoredMail> owed = new LinkedBlockingDeque<>();
  private @Nullable ExecutorService thread;

  void add(StoredMail stored) {
    owed.add(stored);
  }

  synchronized void to(MailEventListener listener) {
    close();
    ExecutorService started = Executors.newSingleThreadExecutor(Thread.ofVirtual().name("ses-events").factory());
    thread = started;
    started.execute(() -> run(listener));
  }

  private void run(MailEventListener listener) {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        StoredMail next = owed.take();
        if (!handOver(next, listener)) {
          owed.addFirst(next);
          TimeUnit.MILLISECONDS.sleep(PAUSE_AFTER_FAILURE_MS);
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean handOver(StoredMail stored, MailEventListener listener) throws InterruptedException {
    try {
      for (JsonNode event = stored.firstOwed(); !event.isMissingNode(); event = stored.firstOwed()) {
        listener.event(event);
        stored.markFirstOwed();
      }
      return true;
    } catch (InterruptedException e) {
      throw e;
    } catch (Exception e) {
      // The event names people; the exception might too, so that only its class is told.
      LOG.log(Logger.Level.WARNING, "An SES event was not taken and will be given again: {0}", e.getClass().getName());
      return false;
    }
  }

  @Override
  public synchronized void close() {
    ExecutorService running = thread;
    thread = null;
    if (running != null) {
      running.shutdownNow();
      // A listener in the middle of an event may finish it; the next one must not start beside it.
      running.close();
    }
  }
}
