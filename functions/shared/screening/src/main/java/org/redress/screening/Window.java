package org.redress.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.screening.detect.Range;
import org.redress.screening.detect.Signal;
import org.redress.screening.fusion.Bounds;

/**
 * A stretch of a long text that is read at a time, in code points. Neighbours overlap, and each answers for what begins in
 * its own part alone: so nothing is told twice, and nothing is judged by half of the words around it.
 *
 * @param start where its words begin
 * @param end behind its words
 * @param ownStart where the part begins that it answers for
 * @param ownEnd behind that part
 */
record Window(int start, int end, int ownStart, int ownEnd) {

  /** The windows over the first {@code length} code points of a text. */
  static List<Window> over(int length, Bounds bounds) {
    int step = bounds.window() - bounds.overlap();
    int margin = bounds.overlap() / 2;
    List<Window> windows = new ArrayList<>();
    int start = 0;
    for (; start + bounds.window() < length; start += step) {
      windows.add(new Window(start, start + bounds.window(), start == 0 ? 0 : start + margin, start + step + margin));
    }
    windows.add(new Window(start, length, start == 0 ? 0 : start + margin, length));
    return windows;
  }

  /** The signal as the whole text has it; nothing when all of it is another window's to tell. */
  Optional<Signal> whole(Signal signal) {
    if (signal.ranges().isEmpty()) {
      return Optional.of(signal);
    }
    List<Range> own = signal.ranges()
        .stream()
        .map(range -> new Range(range.start() + start, range.end() + start))
        .filter(range -> range.start() >= ownStart && range.start() < ownEnd)
        .toList();
    return own.isEmpty()
        ? Optional.empty()
        : Optional.of(new Signal(signal.subject(), signal.probability(), signal.kind(), own, signal.because()));
  }
}
