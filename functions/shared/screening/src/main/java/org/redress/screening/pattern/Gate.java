package org.redress.screening.pattern;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a text has what a pattern needs, asked of the sets of strings that were seen in it. */
sealed interface Gate {

  /** One of a set of strings, which goes by number. */
  record Seen(int set) implements Gate {}

  /** All of them. */
  record Every(List<Gate> gates) implements Gate {}

  /** One of them. */
  record Some(List<Gate> gates) implements Gate {}

  /** Always open. */
  record Open() implements Gate {}

  /** Numbers the sets that {@code needs} speaks of, equal ones alike. */
  static Gate of(Needs needs, Map<Set<String>, Integer> numbers) {
    return switch (needs) {
      case Needs.OneOf one -> {
        Integer next = numbers.size();
        Integer known = numbers.putIfAbsent(one.strings(), next);
        yield new Seen(known == null ? next : known);
      }
      case Needs.All(List<Needs> all) -> new Every(all.stream().map(each -> of(each, numbers)).toList());
      case Needs.Either(List<Needs> some) -> new Some(some.stream().map(each -> of(each, numbers)).toList());
      case Needs.Nothing() -> new Open();
    };
  }

  /** Whether it lets a text pass in which these sets were seen. */
  default boolean isOpen(boolean[] seen) {
    return switch (this) {
      case Seen(int set) -> seen[set];
      case Every(List<Gate> gates) -> {
        for (Gate gate : gates) {
          if (!gate.isOpen(seen)) {
            yield false;
          }
        }
        yield true;
      }
      case Some(List<Gate> gates) -> {
        for (Gate gate : gates) {
          if (gate.isOpen(seen)) {
            yield true;
          }
        }
        yield false;
      }
      case Open() -> true;
    };
  }
}
