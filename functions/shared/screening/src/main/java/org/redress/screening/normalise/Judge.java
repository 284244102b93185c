package org.redress.screening.normalise;

import org.redress.screening.normalise.Symbols.Kind;

/** Says which guesses deserve belief, so that ordinary text is left alone. */
final class Judge {

  /** How much a guess is believed. */
  enum Belief {
    NO, BESIDE_OTHERS, YES
  }

  private static final String TELLING = "0@";
  private static final String SELDOM_DOUBLE = "ahijkquvwxy";

  private final Symbols symbols;
  private final boolean english;

  Judge(Symbols symbols, boolean english) {
    this.symbols = symbols;
    this.english = english;
  }

  Belief judge(Guess guess) {
    if (!guess.isUndone()) {
      return guess.word().length() >= 3 || !symbols.isLoose(guess.start()) ? Belief.YES : Belief.NO;
    }
    if (!isLikelyMask(guess) || !isLikelyBreak(guess) || !isLikelyHashtag(guess) || !isLikelySign(guess)
        || isYear(guess)) {
      return Belief.NO;
    }
    return isTelling(guess) && isLikelyStretch(guess) ? Belief.YES : Belief.BESIDE_OTHERS;
  }

  /** Enough of it is written for the word not to be there by chance. */
  private boolean isTelling(Guess guess) {
    int length = guess.word().length();
    int exact = Tally.count(guess.tally(), Tally.EXACT);
    int foreign = Tally.count(guess.tally(), Tally.FOREIGN);
    if (length > 2 && guess.has(Tally.LEET) && (exact + foreign < 1 || (exact + foreign < 2 && length < 4))) {
      return false;
    }
    if (guess.has(Tally.ACCENT) && !english) {
      return false;
    }
    boolean alike = foreign == 0 || exact > 0 || english;
    return length >= 3 ? length >= 4 || alike : isTellingPair(guess);
  }

  /** Of two letters: held apart by a blank alone, or with a sign that is seldom anything but a letter. */
  private boolean isTellingPair(Guess guess) {
    int exact = Tally.count(guess.tally(), Tally.EXACT);
    boolean apart = exact == 2 && guess.has(Tally.BLANK) && !guess.has(Tally.GAP) && !guess.has(Tally.STRETCH);
    boolean sign = exact == 1 && guess.end() - guess.start() == 2
        && (TELLING.indexOf(symbols.character(guess.start())) >= 0
            || TELLING.indexOf(symbols.character(guess.start() + 1)) >= 0);
    boolean stretched = exact == guess.word().length() && exact + Tally.count(guess.tally(), Tally.STRETCH) > exact
        && Tally.count(guess.tally(), Tally.GAP) + Tally.count(guess.tally(), Tally.BLANK) == 0;
    boolean alike = english && exact + Tally.count(guess.tally(), Tally.FOREIGN) == guess.end() - guess.start();
    return apart || sign || stretched || (alike && guess.has(Tally.FOREIGN));
  }

  private static boolean isLikelyMask(Guess guess) {
    int masks = Tally.count(guess.tally(), Tally.MASK);
    int length = guess.word().length();
    return masks == 0 || (length >= 4 && 2 * masks <= length && guess.word().indexOf('\'') < 0);
  }

  private boolean isLikelyStretch(Guess guess) {
    if (!guess.has(Tally.STRETCH)) {
      return true;
    }
    int doubles = 0;
    for (int i = guess.start(); i < guess.end(); i = symbols.runEnd(i)) {
      int run = symbols.runEnd(i) - i;
      if (run >= 3 && symbols.kind(i) != Kind.BLANK) {
        return true;
      }
      if (run == 2) {
        doubles += i == guess.start() || SELDOM_DOUBLE.indexOf(symbols.character(i)) >= 0 ? 2 : 1;
      }
    }
    boolean disguised = Tally.count(guess.tally(), Tally.LEET) + Tally.count(guess.tally(), Tally.FOREIGN)
        + Tally.count(guess.tally(), Tally.GAP) + Tally.count(guess.tally(), Tally.BLANK) > 0;
    return disguised || doubles >= 2 || guess.word().length() >= 6;
  }

  /** A word broken in two by a blank must be long, for any two short words may make a third. */
  private boolean isLikelyBreak(Guess guess) {
    if (Tally.count(guess.tally(), Tally.BLANK) != 1 || guess.has(Tally.GAP)) {
      return true;
    }
    int blank = guess.start();
    while (!symbols.is(blank, Kind.BLANK)) {
      blank++;
    }
    boolean single = blank - guess.start() == 1 || guess.end() - blank == 2;
    return single || (guess.word().length() >= 4 && !guess.has(Tally.LEET));
  }

  /** One sign is a word only between others. */
  private boolean isLikelySign(Guess guess) {
    boolean sign = guess.word().length() == 1 && symbols.is(guess.start(), Kind.MARK);
    boolean name = symbols.character(guess.start()) == '@' && symbols.is(guess.end() + 2, Kind.BLANK);
    return !sign || (symbols.is(guess.end(), Kind.BLANK) && guess.end() + 1 < symbols.count() && !name);
  }

  private boolean isYear(Guess guess) {
    int first = symbols.character(guess.start());
    boolean year = guess.end() - guess.start() == 4
        && (first == '1' || (first == '2' && symbols.character(guess.start() + 1) == '0'));
    for (int i = guess.start(); year && i < guess.end(); i++) {
      year = symbols.is(i, Kind.DIGIT);
    }
    return year;
  }

  private boolean isLikelyHashtag(Guess guess) {
    return !symbols.isLoose(guess.start()) || guess.word().length() >= 3;
  }
}
