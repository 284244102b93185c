package org.redress.screening.pattern;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private int count;
  private final Map<Context, List<Range>> excused = new LinkedHashMap<>();

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
        signals(plain, pattern.probability()),
        excused.entrySet().stream().flatMap(entry -> excused(entry.getKey(), entry.getValue())));
  }

  private void search(Reading reading, Stretches where, boolean undone) {
    for (int i = 0; i < where.count() && count < MOST; i++) {
      if (!undone || reading.isUndone(where.from(i), where.to(i))) {
        search(reading, where.from(i), where.to(i), undone);
      }
    }
  }

  private void search(Reading reading, int from, int to, boolean undone) {
    String text = reading.text();
    if (!pattern.regex().mayMatch(text, from, to)) {
      return;
    }
    Matcher matcher = pattern.regex().pattern().matcher(text.substring(from, to));
    int group = Math.min(1, matcher.groupCount());
    while (count < MOST && matcher.find()) {
      int start = from + matcher.start();
      int end = from + matcher.end();
      if (matcher.start(group) < matcher.end(group) && (!undone || reading.isUndone(start, end))) {
        Range range = reading.range(from + matcher.start(group), from + matcher.end(group));
        if (!undone || isNew(range)) {
          count++;
          rangesFor(text, start, end).add(range);
        }
      }
    }
  }

  private List<Range> rangesFor(String text, int start, int end) {
    return pattern.excusedBy()
        .stream()
        .filter(context -> context.surrounds(text, start, end))
        .findFirst()
        .map(context -> excused.computeIfAbsent(context, unseen -> new ArrayList<>()))
        .orElse(plain);
  }

  private boolean isNew(Range range) {
    return Stream.concat(Stream.of(plain), excused.values().stream())
        .flatMap(List::stream)
        .noneMatch(known -> known.start() < range.end() && range.start() < known.end());
  }

  private Stream<Signal> excused(Context context, List<Range> ranges) {
    return Stream.concat(
        signals(ranges, Math.min(pattern.probability(), pattern.excusedProbability())),
        context.raises()
            .map(sign -> new Signal(sign.subject(), sign.probability(), context.id(), ranges, sign.because()))
            .stream());
  }

  private Stream<Signal> signals(List<Range> ranges, double weight) {
    return ranges.isEmpty()
        ? Stream.empty()
        : pattern.subjects()
            .stream()
            .map(subject -> new Signal(subject, weight, pattern.kind(), ranges, pattern.because()));
  }
}
