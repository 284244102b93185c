package org.redress.screening.normalise;

/**
 * A word that a stretch of symbols may hide.
 *
 * @param start the first symbol
 * @param end behind the last symbol
 * @param tally what was undone to see it
 * @param cost how unlikely it is
 */
record Guess(int start, int end, String word, long tally, double cost) {

  boolean isUndone() {
    return !Tally.isPlain(tally);
  }

  boolean has(long kind) {
    return Tally.count(tally, kind) > 0;
  }
}
