package org.redress.screening.personal;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds what has a shape and passes a check.
 *
 * @param shape its first group, if any, is the stretch that is meant
 */
record ShapeFinder(Pattern shape, Predicate<Candidate> check) implements Finder {

  ShapeFinder(String shape, Predicate<Candidate> check) {
    this(Pattern.compile(shape), check);
  }

  @Override
  public List<Candidate> find(String text) {
    List<Candidate> found = new ArrayList<>();
    Matcher matcher = shape.matcher(text);
    int group = Math.min(1, matcher.groupCount());
    while (matcher.find()) {
      Candidate candidate = new Candidate(text, matcher.start(group), matcher.end(group));
      if (check.test(candidate)) {
        found.add(candidate);
      }
    }
    return found;
  }
}
