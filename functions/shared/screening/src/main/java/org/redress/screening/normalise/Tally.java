package org.redress.screening.normalise;

/** How often each kind of disguise was undone in one word: counters in one number, so that a search can pass it on. */
final class Tally {

  static final long EXACT = 1;
  static final long LEET = 1L << 8;
  static final long ACCENT = 1L << 16;
  static final long FOREIGN = 1L << 24;
  static final long GAP = 1L << 32;
  static final long BLANK = 1L << 40;
  static final long STRETCH = 1L << 48;
  static final long MASK = 1L << 56;

  private static final long[] KINDS = {LEET, ACCENT, FOREIGN, GAP, BLANK, STRETCH, MASK};
  private static final double[] FIRST = {0.3, 0.15, 0.2, 0.25, 0.4, 0.3, 0.6};
  private static final double[] MORE = {0.04, 0.02, 0.03, 0.04, 0.4, 0.04, 0.1};
  private static final double ANY = 0.6;

  private Tally() {}

  static int count(long tally, long kind) {
    return (int) (tally / kind & 0x7f);
  }

  /** Whether the word is read as it is written. */
  static boolean isPlain(long tally) {
    return tally >>> 8 == 0;
  }

  /** How unlikely it makes the word. */
  static double cost(long tally) {
    if (isPlain(tally)) {
      return 0;
    }
    double cost = ANY;
    for (int i = 0; i < KINDS.length; i++) {
      int count = count(tally, KINDS[i]);
      cost += count == 0 ? 0 : FIRST[i] + (count - 1) * MORE[i];
    }
    return cost;
  }
}
