package org.redress.screening.normalise;

/** How well a word fits stretched letters. */
final class Stretching {

  private static final double POOR = 0.1;

  private Stretching() {}

  /**
   * Added cost of a word that has a letter twice where all letters are written two or three times anyway, or once where it is
   * written far more often than the others.
   */
  static double misfit(Symbols symbols, int start, int end, String word, long tally) {
    if (Tally.count(tally, Tally.STRETCH) == 0 || Tally.count(tally, Tally.EXACT) != word.length()) {
      return 0;
    }
    int least = Integer.MAX_VALUE;
    for (int i = start; i < end; i = symbols.runEnd(i)) {
      least = Math.min(least, symbols.runEnd(i) - i);
    }
    if (least < 2) {
      return 0;
    }
    double misfit = 0;
    int letter = 0;
    for (int i = start; i < end && letter < word.length(); i = symbols.runEnd(i)) {
      boolean twice = letter + 1 < word.length() && word.charAt(letter) == word.charAt(letter + 1);
      int run = symbols.runEnd(i) - i;
      misfit += (twice && run < 6) || (!twice && run > 5) ? POOR : 0;
      letter += twice ? 2 : 1;
    }
    return misfit;
  }
}
