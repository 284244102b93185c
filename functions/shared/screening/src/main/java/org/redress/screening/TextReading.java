package org.redress.screening;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.casework.finding.Part;
import org.redress.screening.detect.Detector;
import org.redress.screening.fusion.Bounds;

/** The reading of one text, window by window, by those detectors that are still with it. For one thread. */
final class TextReading {

  private final Workers workers;
  private final Bounds bounds;
  private final Notes notes;
  private final Part part;
  private final long deadline;
  private final Map<Detector, Duration> left = new HashMap<>();
  private List<Detector> with;

  /** Begins to read; {@code deadline} by the clock of the workers. */
  TextReading(Workers workers, Bounds bounds, Notes notes, Part part, List<Detector> detectors, long deadline) {
    this.workers = workers;
    this.bounds = bounds;
    this.notes = notes;
    this.part = part;
    this.deadline = deadline;
    this.with = new ArrayList<>();
    for (Detector detector : detectors) {
      if (workers.isFree(detector)) {
        with.add(detector);
        left.put(detector, bounds.perText());
      } else {
        notes.gap(detector, "it is still at an earlier text and did not read " + Notes.words(part));
      }
    }
  }

  /** Reads the first {@code readable} of a text's code points. */
  void read(String original, int codePoints, int readable) {
    int from = 0;
    int at = 0;
    for (Window window : readable == 0 ? List.<Window>of() : Window.over(readable, bounds)) {
      from = original.offsetByCodePoints(from, window.start() - at);
      at = window.start();
      read(window, original.substring(from, original.offsetByCodePoints(from, window.end() - at)), codePoints);
    }
    if (readable < codePoints) {
      with.forEach(detector -> notes.gap(
          detector,
          "only the first %d of %d characters of %s were read".formatted(readable, codePoints, Notes.words(part))));
    }
  }

  private void read(Window window, String words, int codePoints) {
    List<Detector> waiting = with;
    with = new ArrayList<>();
    while (!waiting.isEmpty()) {
      if (deadline - workers.now() <= 0) {
        waiting.forEach(detector -> notes.gap(detector, Notes.tooLong("for the report ", window, codePoints, part)));
        return;
      }
      Lane lane = Lane.start(workers, words, waiting);
      boolean allRead = await(lane);
      List<Detector> after = new ArrayList<>(waiting);
      for (Lane.Outcome outcome : lane.outcomes()) {
        after.remove(outcome.detector());
        take(outcome, window);
      }
      if (!allRead) {
        List<Detector> cut = lane.leftBehind().map(List::of).orElse(List.copyOf(after));
        cut.forEach(detector -> notes.gap(detector, Notes.tooLong("", window, codePoints, part)));
        after.removeAll(cut);
      }
      waiting = after;
    }
  }

  private boolean await(Lane lane) {
    try {
      return lane.await(this::allowance, deadline);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while detectors were reading", e);
    }
  }

  private Duration allowance(@Nullable Detector detector) {
    return detector == null ? bounds.perText() : left.getOrDefault(detector, bounds.perText());
  }

  private void take(Lane.Outcome outcome, Window window) {
    Detector detector = outcome.detector();
    if (outcome.failure().isPresent()) {
      notes.gap(detector, "it failed (" + outcome.failure().get() + ")");
      return;
    }
    notes.read();
    outcome.signals().forEach(signal -> window.whole(signal).ifPresent(whole -> notes.sighting(part, detector, whole)));
    left.merge(detector, outcome.took(), Duration::minus);
    with.add(detector);
  }
}
