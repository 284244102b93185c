package org.redress.casework.numbers;

import java.util.List;

/** What everybody can know of the sum of some counts, although it is not shown: it lies between two numbers. */
record Whole(long least, long most) {

  static Whole exactly(long sum) {
    return new Whole(sum, sum);
  }

  /** Of counts of which several may be about one of so many things. */
  static Whole atLeast(long things) {
    return new Whole(things, Long.MAX_VALUE);
  }

  /** Of the same things, divided up in several ways. */
  static Whole of(List<List<Count>> divisions) {
    return divisions.stream()
        .map(parts -> parts.stream().map(Count::shown).toList())
        .map(
            parts -> new Whole(
                parts.stream().mapToLong(Shown::least).sum(),
                parts.stream().mapToLong(part -> part.most().orElseThrow()).sum()))
        .reduce(new Whole(0, Long.MAX_VALUE), Whole::and);
  }

  private Whole and(Whole other) {
    return new Whole(Math.max(least, other.least), Math.min(most, other.most));
  }
}
