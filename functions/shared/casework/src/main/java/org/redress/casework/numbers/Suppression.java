package org.redress.casework.numbers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Shows the parts of a whole so that no small one can be worked out by whoever knows the whole. Counts from
 * 1 to 4 are shown as few. As long as some few can be only one number, the smallest part that is still shown is hidden, and
 * when there is none, one of the few. Of a whole that is small itself nothing more is said than that all are few.
 */
final class Suppression {

  private Suppression() {}

  static List<Shown> of(List<Count> parts, Whole whole) {
    long sum = parts.stream().mapToLong(Count::number).sum();
    if (sum < Shown.SMALLEST && (sum > 0 || parts.stream().anyMatch(Count::running))) {
      return parts.stream().map(_ -> Shown.FEW).toList();
    }
    List<Shown> shown = new ArrayList<>(parts.stream().map(Count::shown).toList());
    List<Shown> known = new ArrayList<>(shown);
    while (!isSafe(known, whole)) {
      int hidden = smallest(shown).orElseGet(() -> firstFew(shown));
      long least = Math.min(Shown.SMALLEST, shown.get(hidden).least());
      shown.set(hidden, Shown.NOT);
      known.set(hidden, Shown.between(least, whole.most()));
    }
    return List.copyOf(shown);
  }

  /** The place of the first smallest number that is shown as it is; 0 says that there is nothing, and stays. */
  private static OptionalInt smallest(List<Shown> shown) {
    return IntStream.range(0, shown.size())
        .filter(i -> shown.get(i).isExact() && shown.get(i).least() > 0)
        .boxed()
        .min(Comparator.comparingLong(i -> shown.get(i).least()))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  private static int firstFew(List<Shown> shown) {
    return IntStream.range(0, shown.size()).filter(i -> shown.get(i).isFew()).findFirst().orElseThrow();
  }

  private static boolean isSafe(List<Shown> known, Whole whole) {
    long least = known.stream().mapToLong(Shown::least).sum();
    long most = known.stream().mapToLong(part -> part.most().orElseThrow()).reduce(0, Suppression::add);
    return known.stream().filter(Shown::isFew).allMatch(few -> {
      long mostOfOthers = most == Long.MAX_VALUE ? most : most - few.most().orElseThrow();
      long low = Math.max(few.least(), whole.least() - mostOfOthers);
      long high = Math.min(few.most().orElseThrow(), whole.most() - (least - few.least()));
      return low < high;
    });
  }

  private static long add(long one, long other) {
    return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
  }
}
