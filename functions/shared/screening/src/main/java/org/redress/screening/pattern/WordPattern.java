package org.redress.screening.pattern;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.redress.casework.finding.ClauseId;
import org.redress.screening.detect.Range;
import org.redress.screening.detect.Signal;
import org.redress.screening.detect.Text;

/**
 * One pattern of the pattern file.
 *
 * @param subjects the clauses, protected expressions or principles of which it is a sign, at least one
 * @param regex RE2, so that matching takes linear time; its first group, if any, is what it points at
 * @param excusedBy contexts in which a match loses weight
 * @param excusedProbability what it then has at most
 * @param matches words in which it must be seen at its full probability
 * @param ignores words in which it must not
 */
record WordPattern(
    String id,
    List<ClauseId> subjects,
    String kind,
    double probability,
    Pattern regex,
    List<Context> excusedBy,
    double excusedProbability,
    String because,
    Side on,
    List<String> matches,
    List<String> ignores) {

  /** Whose words it is for. */
  enum Side {
    POSTS, ACCOUNT
  }

  /** Bounds what a text of nothing but matches can cost; a reviewer needs no more of them. */
  private static final int MOST_MATCHES = 50;

  Stream<Signal> signals(Text text) {
    List<Range> plain = new ArrayList<>();
    Map<Context, List<Range>> excused = new LinkedHashMap<>();
    Matcher matcher = regex.matcher(text.plain());
    int group = Math.min(1, matcher.groupCount());
    for (int i = 0; i < MOST_MATCHES && matcher.find(); i++) {
      Range range = text.range(matcher.start(group), matcher.end(group));
      excusedBy.stream()
          .filter(context -> context.surrounds(text.plain(), matcher.start(), matcher.end()))
          .findFirst()
          .map(context -> excused.computeIfAbsent(context, unseen -> new ArrayList<>()))
          .orElse(plain)
          .add(range);
    }
    return Stream.concat(
        signals(plain, probability), excused.entrySet().stream().flatMap(e -> excused(e.getKey(), e.getValue())));
  }

  private Stream<Signal> excused(Context context, List<Range> ranges) {
    return Stream.concat(
        signals(ranges, Math.min(probability, excusedProbability)),
        context.raises()
            .map(sign -> new Signal(sign.subject(), sign.probability(), context.id(), ranges, sign.because()))
            .stream());
  }

  private Stream<Signal> signals(List<Range> ranges, double weight) {
    return ranges.isEmpty()
        ? Stream.empty()
        : subjects.stream().map(subject -> new Signal(subject, weight, kind, ranges, because));
  }
}
