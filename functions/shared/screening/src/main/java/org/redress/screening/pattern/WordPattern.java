package org.redress.screening.pattern;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.redress.casework.finding.ClauseId;
import org.redress.screening.detect.Range;
import org.redress.screening.detect.Signal;
import org.redress.screening.detect.Text;

/**
 * One pattern of the pattern file.
 *
 * @param subject the clause or protected expression of which it is a sign
 * @param regex RE2, so that matching takes linear time; its first group, if any, is what it points at
 * @param excusedBy contexts in which a match loses weight
 * @param excusedProbability what it then has at most
 * @param matches words in which it must be seen at its full probability
 * @param ignores words in which it must not
 */
record WordPattern(
    String id,
    ClauseId subject,
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
    List<Range> excused = new ArrayList<>();
    Matcher matcher = regex.matcher(text.plain());
    int group = Math.min(1, matcher.groupCount());
    for (int i = 0; i < MOST_MATCHES && matcher.find(); i++) {
      boolean isExcused = excusedBy.stream()
          .anyMatch(context -> context.surrounds(text.plain(), matcher.start(), matcher.end()));
      (isExcused ? excused : plain).add(text.range(matcher.start(group), matcher.end(group)));
    }
    return Stream.concat(
        signal(plain, probability), signal(excused, Math.min(probability, excusedProbability)));
  }

  private Stream<Signal> signal(List<Range> ranges, double weight) {
    return ranges.isEmpty() ? Stream.empty() : Stream.of(new Signal(subject, weight, kind, ranges, because));
  }
}
