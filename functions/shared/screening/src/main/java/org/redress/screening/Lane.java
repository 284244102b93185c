package org.redress.screening;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.redress.screening.detect.Detector;
import org.redress.screening.detect.Signal;
import org.redress.screening.detect.Text;

/** Detectors reading one window after another in a thread of their own, while somebody waits for a bounded time. */
final class Lane implements Runnable {

  /**
   * How a detector fared.
   *
   * @param failure the kind of its failure, if it failed; a library's own words can hold those that it failed at
   */
  record Outcome(Detector detector, List<Signal> signals, Optional<String> failure, Duration took) {}

  /** How long to wait at most before looking at the clock again. */
  private static final long LOOK_AGAIN_NANOS = 50_000_000;

  private final Workers workers;
  private final String words;
  private final List<Detector> detectors;
  private final List<Outcome> outcomes = new ArrayList<>();
  private @Nullable Detector atWork;
  private long since;
  private boolean abandoned;
  private boolean ended;
  private @Nullable Error fatal;
  private @Nullable Future<?> thread;

  private Lane(Workers workers, String words, List<Detector> detectors) {
    this.workers = workers;
    this.words = words;
    this.detectors = List.copyOf(detectors);
    this.since = workers.now();
  }

  static Lane start(Workers workers, String words, List<Detector> detectors) {
    Lane lane = new Lane(workers, words, detectors);
    lane.thread = workers.start(lane);
    return lane;
  }

  @Override
  public void run() {
    try {
      Text text = Text.of(words);
      for (Detector detector : detectors) {
        if (!begin(detector)) {
          return;
        }
        end(read(detector, text));
      }
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      failAll(e);
    } catch (Error e) {
      keep(e);
    } finally {
      finish();
    }
  }

  /**
   * Waits until all have read, or one has had its time; that one is left behind, and those after it do not begin.
   *
   * @param allowance how long a detector may take; for none, how long making the text readable may
   * @param deadline when to stop waiting whatever is at work, by the clock of the workers
   * @return whether all have read
   */
  synchronized boolean await(Function<@Nullable Detector, Duration> allowance, long deadline)
      throws InterruptedException {
    while (!ended) {
      long now = workers.now();
      long left = Math.min(since + allowance.apply(atWork).toNanos() - now, deadline - now);
      if (left <= 0) {
        abandoned = true;
        if (atWork != null) {
          workers.leaveBehind(atWork);
        }
        if (thread != null) {
          // Whoever heeds interruption ends sooner.
          thread.cancel(true);
        }
        return false;
      }
      TimeUnit.NANOSECONDS.timedWait(this, Math.min(left, LOOK_AGAIN_NANOS));
    }
    if (fatal != null) {
      throw fatal;
    }
    return true;
  }

  /** The detector that was left behind; empty when the text itself was not ready. */
  synchronized Optional<Detector> leftBehind() {
    return Optional.ofNullable(atWork);
  }

  /** How those fared that came to an end. */
  synchronized List<Outcome> outcomes() {
    return List.copyOf(outcomes);
  }

  private Outcome read(Detector detector, Text text) {
    long began = workers.now();
    try {
      List<Signal> signals = List.copyOf(detector.detect(text));
      if (signals.stream().flatMap(signal -> signal.ranges().stream()).anyMatch(range -> range.end() > text.length())) {
        throw new IllegalStateException("A signal points behind the end of the text");
      }
      return new Outcome(detector, signals, Optional.empty(), since(began));
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      return new Outcome(detector, List.of(), Optional.of(e.getClass().getSimpleName()), since(began));
    }
  }

  private Duration since(long began) {
    return Duration.ofNanos(workers.now() - began);
  }

  private synchronized boolean begin(Detector detector) {
    if (!abandoned) {
      atWork = detector;
      since = workers.now();
    }
    return !abandoned;
  }

  private synchronized void end(Outcome outcome) {
    if (!abandoned) {
      outcomes.add(outcome);
    }
  }

  private synchronized void failAll(Throwable e) {
    for (Detector detector : detectors) {
      outcomes.add(new Outcome(detector, List.of(), Optional.of(e.getClass().getSimpleName()), Duration.ZERO));
    }
  }

  private synchronized void keep(Error e) {
    fatal = e;
  }

  private synchronized void finish() {
    if (abandoned && atWork != null) {
      workers.takeBack(atWork);
    }
    ended = true;
    notifyAll();
  }
}
