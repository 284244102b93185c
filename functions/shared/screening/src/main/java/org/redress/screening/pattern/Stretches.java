package org.redress.screening.pattern;

import java.util.Arrays;

/** Where in a text one pattern may match: stretches apart from each other, in order. For one thread. */
final class Stretches {

  private final int pattern;
  private final long reach;
  private final int length;
  private int[] bounds = new int[4];
  private int count;

  private Stretches(int pattern, long reach, int length) {
    this.pattern = pattern;
    this.reach = reach;
    this.length = length;
  }

  static Stretches whole(int pattern, int length) {
    Stretches stretches = new Stretches(pattern, -1, length);
    stretches.add(0, 0);
    return stretches;
  }

  static Stretches around(int pattern, Reach reach, LongestWord longestWord, int length) {
    return new Stretches(pattern, reach.in(reach.words() == 0 ? 0 : longestWord.length()), length);
  }

  /** A match may lie over the place from {@code begin} to {@code end}; ends come in rising order. */
  void add(int begin, int end) {
    // One more on both sides, so that the expression sees what stands beside the longest match.
    int from = reach < 0 ? 0 : (int) Math.max(0, end - reach - 1);
    int to = reach < 0 ? length : (int) Math.min(length, begin + reach + 1);
    if (count > 0 && from <= bounds[2 * count - 1]) {
      bounds[2 * count - 1] = Math.max(bounds[2 * count - 1], to);
      return;
    }
    if (2 * count == bounds.length) {
      bounds = Arrays.copyOf(bounds, 2 * bounds.length);
    }
    bounds[2 * count] = from;
    bounds[2 * count + 1] = to;
    count++;
  }

  int pattern() {
    return pattern;
  }

  int count() {
    return count;
  }

  int from(int index) {
    return bounds[2 * index];
  }

  int to(int index) {
    return bounds[2 * index + 1];
  }
}
