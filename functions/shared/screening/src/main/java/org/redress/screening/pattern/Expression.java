package org.redress.screening.pattern;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Map;
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
  private volatile @Nullable Sieve sieve;

  Expression(String regex) {
    this(regex, Map.of());
  }

  /** Groups that stand in many expressions need not be read again. */
  Expression(String regex, Map<String, Part> known) {
    this.regex = regex;
    this.parts = PartReader.read(regex, known);
  }

  /**
   * An expression that is known to be sound.
   *
   * @throws IllegalArgumentException if it is none of RE2
   */
  static Expression checked(String regex, Map<String, Part> known) {
    try {
      Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
      return new Expression(regex, known);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException("is no RE2 expression: " + e.getDescription(), e);
    }
  }

  Pattern pattern() {
    Pattern pattern = compiled;
    if (pattern == null) {
      pattern = Pattern.compile(withAnyBlank(Factoring.apply(regex)), Pattern.CASE_INSENSITIVE);
      compiled = pattern;
    }
    return pattern;
  }

  /** Whether the stretch of a reading may hold a match, told in a fraction of the time that matching takes. */
  boolean mayMatch(String text, int from, int to) {
    Sieve known = sieve;
    if (known == null) {
      known = Sieve.of(parts.orElse(Part.NOTHING));
      sieve = known;
    }
    return known.lets(text, from, to);
  }

  /** What must stand in every text that it matches. */
  Needs needs() {
    return parts.map(Needs::of).orElse(Needs.NOTHING);
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
