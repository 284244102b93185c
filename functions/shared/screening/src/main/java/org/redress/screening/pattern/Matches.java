package org.redress.screening.pattern;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.redress.screening.detect.Range;
import org.redress.screening.detect.Reading;
import org.redress.screening.detect.Signal;

/** What one pattern matches in the readings of one text. For one thread. */
final class Matches {

  /** Bounds what a text of nothing but matches can cost; a reviewer needs no more of them. */
  private static final int MOST = 50;

  private final WordPattern pattern;
  private final List<Range> plain = new ArrayList<>();
  private final List<Range> excused = new ArrayList<>();

  Matches(WordPattern pattern) {
    this.pattern = pattern;
  }

  /** Adds the matches in the plain reading. */
  void addFrom(Reading reading, Stretches where) {
    search(reading, where, false);
  }

  /** Adds those that are there only because a disguise was undone. */
  void addUndoneFrom(Reading reading, Stretches where) {
    search(reading, where, true);
  }

  Stream<Signal> signals() {
    return Stream.concat(
        signal(plain, pattern.probability()),
        signal(excused, Math.min(pattern.probability(), pattern.excusedProbability())));
  }

  private void search(Reading reading, Stretches where, boolean undone) {
    for (int i = 0; i < where.count() && plain.size() + excused.size() < MOST; i++) {
      if (!undone || reading.isUndone(where.from(i), where.to(i))) {
        search(reading, where.from(i), where.to(i), undone);
      }
    }
  }

  private void search(Reading reading, int from, int to, boolean undone) {
    String text = reading.text();
    Matcher matcher = pattern.regex().pattern().matcher(text.substring(from, to));
    int group = Math.min(1, matcher.groupCount());
    while (plain.size() + excused.size() < MOST && matcher.find()) {
      int start = from + matcher.start();
      int end = from + matcher.end();
      if (matcher.start(group) < matcher.end(group) && (!undone || reading.isUndone(start, end))) {
        Range range = reading.range(from + matcher.start(group), from + matcher.end(group));
        if (!undone || isNew(range)) {
          boolean isExcused = pattern.excusedBy().stream().anyMatch(context -> context.surrounds(text, start, end));
          (isExcused ? excused : plain).add(range);
        }
      }
    }
  }

  private boolean isNew(Range range) {
    return Stream.concat(plain.stream(), excused.stream())
        .noneMatch(known -> known.start() < range.end() && range.start() < known.end());
  }

  private Stream<Signal> signal(List<Range> ranges, double weight) {
    return ranges.isEmpty()
        ? Stream.empty()
        : Stream.of(new Signal(pattern.subject(), weight, pattern.kind(), ranges, pattern.because()));
  }
}
