package org.redress.engines.ses;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives each owed event to the listener, on one thread, until it was taken. */
final class EventHandover implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EventHandover.class);
  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(250);

  private final Deque<StoredMail> owed = new ArrayDeque<>();
  private @Nullable Thread thread;

  synchronized void add(StoredMail stored) {
    owed.add(stored);
    notifyAll();
  }

  /** The mail of a file whose events are being handed over: to be used in the place of another reading of the file. */
  synchronized Optional<StoredMail> find(Path file) {
    return owed.stream().filter(stored -> stored.isIn(file)).findFirst();
  }

  void to(MailEventListener listener) {
    close();
    synchronized (this) {
      thread = Thread.ofVirtual().name("ses-events").start(() -> run(listener));
    }
  }

  private void run(MailEventListener listener) {
    try {
      StoredMail next = next();
      while (next != null) {
        if (handOver(next, listener)) {
          done(next);
        } else {
          pause();
        }
        next = next();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** The oldest mail that owes an event; null when this thread is to end. */
  private synchronized @Nullable StoredMail next() throws InterruptedException {
    while (Thread.currentThread() == thread && owed.isEmpty()) {
      wait();
    }
    return Thread.currentThread() == thread ? owed.peek() : null;
  }

  private synchronized void done(StoredMail stored) {
    owed.remove(stored);
  }

  private synchronized void pause() throws InterruptedException {
    long end = System.nanoTime() + PAUSE_AFTER_FAILURE.toNanos();
    long left = PAUSE_AFTER_FAILURE.toMillis();
    while (Thread.currentThread() == thread && left > 0) {
      wait(left);
      left = (end - System.nanoTime()) / 1_000_000;
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
      LOG.warn("An SES event was not taken and will be given again: {}", e.getClass().getName());
      return false;
    }
  }

  /** Waits for an event in the middle of being taken, for the next one must not start beside it. */
  @Override
  public void close() {
    Thread ending;
    synchronized (this) {
      ending = thread;
      thread = null;
      notifyAll();
    }
    if (ending != null && ending != Thread.currentThread()) {
      join(ending);
    }
  }

  private static void join(Thread ending) {
    try {
      ending.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
