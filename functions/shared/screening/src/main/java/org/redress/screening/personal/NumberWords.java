package org.redress.screening.personal;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How digits are said: 'oh seven double four'. */
final class NumberWords {

  static final Map<String, String> DIGITS = Map.ofEntries(
      Map.entry("zero", "0"), Map.entry("oh", "0"), Map.entry("o", "0"), Map.entry("oo", "00"),
      Map.entry("nought", "0"), Map.entry("naught", "0"), Map.entry("nil", "0"), Map.entry("one", "1"),
      Map.entry("two", "2"), Map.entry("three", "3"), Map.entry("four", "4"), Map.entry("five", "5"),
      Map.entry("six", "6"), Map.entry("seven", "7"), Map.entry("eight", "8"), Map.entry("nine", "9"));
  static final Map<String, Integer> TIMES = Map.of("double", 2, "triple", 3, "treble", 3);
  static final Set<String> ALL = Stream.concat(DIGITS.keySet().stream(), TIMES.keySet().stream())
      .collect(Collectors.toUnmodifiableSet());

  private NumberWords() {}
}
