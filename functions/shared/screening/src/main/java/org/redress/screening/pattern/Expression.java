package org.redress.screening.pattern;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression (RE2, so that matching takes linear time) that sees no difference between capitals and small letters
 * and takes a blank for any blank. Compiled when it is first needed, since most texts need few of them.
 */
final class Expression {

  private final String regex;
  private final Optional<Part> parts;
  private volatile @Nullable Pattern compiled;

  Expression(String regex) {
    this.regex = regex;
    this.parts = PartReader.read(regex);
  }

  /**
   * An expression that is known to be sound.
   *
   * @throws IllegalArgumentException if it is none of RE2
   */
  static Expression checked(String regex) {
    Expression expression = new Expression(regex);
    try {
      expression.pattern();
      return expression;
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException("is no RE2 expression: " + e.getDescription(), e);
    }
  }

  Pattern pattern() {
    Pattern pattern = compiled;
    if (pattern == null) {
      pattern = Pattern.compile(withAnyBlank(regex), Pattern.CASE_INSENSITIVE);
      compiled = pattern;
    }
    return pattern;
  }

  /** Of which one stands in every match; empty if that cannot be told. */
  Set<String> anchors() {
    return parts.map(Anchors::of).orElse(Set.of());
  }

  Reach reach() {
    return parts.map(Reach::of).orElse(new Reach(0, 0, true));
  }

  Set<String> words() {
    return parts.map(Words::of).orElse(Set.of());
  }

  private static String withAnyBlank(String regex) {
    return regex.replace("\\ ", " ").replace(" ", "\\s");
  }
}
