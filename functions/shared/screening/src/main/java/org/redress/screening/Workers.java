package org.redress.screening;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongSupplier;
import org.redress.screening.detect.Detector;

/**
 * The threads in which detectors work. A thread cannot be stopped safely, so whoever waits for one stops waiting instead,
 * and a detector that was left behind is given nothing more until it has ended: there are never more such threads than
 * detectors. They are daemons and keep no process alive.
 */
final class Workers {

  private final ExecutorService threads = Executors.newCachedThreadPool(Workers::daemon);
  private final Set<Detector> leftBehind = ConcurrentHashMap.newKeySet();
  private final LongSupplier nanoTime;

  /**
   * Workers on a clock.
   *
   * @param nanoTime tells the time as {@link System#nanoTime()} does
   */
  Workers(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  long now() {
    return nanoTime.getAsLong();
  }

  Future<?> start(Lane lane) {
    return threads.submit(lane);
  }

  boolean isFree(Detector detector) {
    return !leftBehind.contains(detector);
  }

  void leaveBehind(Detector detector) {
    leftBehind.add(detector);
  }

  void takeBack(Detector detector) {
    leftBehind.remove(detector);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "detectors");
    thread.setDaemon(true);
    return thread;
  }
}
