package org.redress.bench.notices;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What is to happen when, on a clock that needs no waiting: it moves on to whatever is next. */
final class Agenda implements InstantSource {

  private record Entry(Instant at, long number, Runnable what) {}

  private final PriorityQueue<Entry> entries = new PriorityQueue<>(
      Comparator.comparing(Entry::at).thenComparingLong(Entry::number));
  private Instant now;
  private long count;

  Agenda(Instant start) {
    now = start;
  }

  @Override
  public Instant instant() {
    return now;
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  void in(Duration delay, Runnable what) {
    entries.add(new Entry(now.plus(delay), count++, what));
  }

  /** Lets the next thing happen; false when there is none. */
  boolean step() {
    Entry next = entries.poll();
    if (next == null) {
      return false;
    }
    now = next.at().isAfter(now) ? next.at() : now;
    next.what().run();
    return true;
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  /** Lets happen what is due already, as in other processes while this one waits. */
  void stepIfDue() {
    if (!entries.isEmpty() && !entries.element().at().isAfter(now)) {
      step();
    }
  }
}
