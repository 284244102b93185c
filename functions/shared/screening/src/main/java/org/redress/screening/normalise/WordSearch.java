package org.redress.screening.normalise;

import java.util.ArrayList;
import java.util.List;
import org.redress.screening.normalise.Symbols.Kind;

/**
 * Looks for words of the vocabulary that begin at one symbol, under whatever disguise. The number of steps is bounded for
 * each place and for a whole text. For one text and one thread.
 */
final class WordSearch {

  private static final int MOST_STEPS = 1_500;
  private static final int MOST_SYMBOLS = 120;
  private static final int LONGEST_GAP = 3;

  /** An apostrophe holds letters apart less likely than another sign: 'we'll' is not 'well'. */
  private static final long APOSTROPHE = 6;

  /** A sign that can be a letter is rather that letter. */
  private static final long LETTERLY = 3;
  private static final String NO_MASK = "'\"(){}[]<>,;:!/\\|";

  private final Symbols symbols;
  private final Vocabulary vocabulary;
  private final char[] word = new char[40];
  private List<Guess> found = new ArrayList<>();
  private int start;
  private int steps;
  private long stepsLeft;

  WordSearch(Symbols symbols, Vocabulary vocabulary) {
    this.symbols = symbols;
    this.vocabulary = vocabulary;
    this.stepsLeft = 50_000 + Math.min(200L * symbols.count(), 4_000_000 + 10L * symbols.count());
  }

  /** The words, each with everything that must be undone to see it. */
  List<Guess> from(int at) {
    found = new ArrayList<>();
    start = at;
    steps = (int) Math.min(MOST_STEPS, stepsLeft);
    stepsLeft -= steps;
    walk(at, Vocabulary.ROOT, 0, 0);
    stepsLeft += Math.max(0, steps);
    return found;
  }

  private void walk(int at, int node, int length, long tally) {
    if (steps <= 0) {
      return;
    }
    steps--;
    if (at >= symbols.count() || at - start > MOST_SYMBOLS || length >= word.length - 1) {
      return;
    }
    switch (symbols.kind(at)) {
      case LETTER -> letter(at, node, length, tally);
      case FOREIGN, DIGIT -> candidates(at, node, length, tally);
      case MARK -> mark(at, node, length, tally);
      case BLANK -> blank(at, node, length, tally);
      case OPAQUE -> {
      }
    }
  }

  private void letter(int at, int node, int length, long tally) {
    char letter = (char) symbols.character(at);
    take(letter, at + 1, node, length, tally + Tally.EXACT);
    if ((letter == 'i' && length > 0 && symbols.isCapital(at)) || (letter == 'l' && length == 0)) {
      take(letter == 'i' ? 'l' : 'i', at + 1, node, length, tally + Tally.LEET);
    }
    pair(at, node, length, tally);
    if (length > 0 && word[length - 1] == letter) {
      stretch(at, node, length, tally);
    }
  }

  private void candidates(int at, int node, int length, long tally) {
    String candidates = symbols.candidates(at);
    boolean foreign = symbols.is(at, Kind.FOREIGN);
    long kind = !foreign ? Tally.LEET : LookAlikes.isAccented(symbols.character(at)) ? Tally.ACCENT : Tally.FOREIGN;
    for (int i = 0; i < candidates.length(); i++) {
      take(candidates.charAt(i), at + 1, node, length, tally + kind);
      if (length > 0 && word[length - 1] == candidates.charAt(i)) {
        stretch(at, node, length, tally);
      }
    }
  }

  private void mark(int at, int node, int length, long tally) {
    candidates(at, node, length, tally);
    pair(at, node, length, tally);
    if (symbols.character(at) == '\'') {
      take('\'', at + 1, node, length, tally + Tally.EXACT);
    }
    if (node == Vocabulary.ROOT) {
      return;
    }
    int end = Math.max(symbols.runEnd(at), at + 1);
    boolean masked = Tally.count(tally, Tally.MASK) > 0;
    if (!masked) {
      walkOn(end, node, length, tally + gaps(at) * Tally.GAP);
    }
    boolean gapped = Tally.count(tally, Tally.GAP) + Tally.count(tally, Tally.BLANK) > 0;
    if (!gapped && !isSpelled(at) && symbols.candidates(at).isEmpty() && NO_MASK.indexOf(symbols.character(at)) < 0
        && 2 * Tally.count(tally, Tally.MASK) < length + 1) {
      for (int i = 0; i < Vocabulary.LETTERS - 1; i++) {
        take(Vocabulary.letter(i), at + 1, node, length, tally + Tally.MASK);
      }
    }
  }

  private long gaps(int at) {
    return symbols.character(at) == '\'' ? APOSTROPHE : symbols.candidates(at).isEmpty() ? 1 : LETTERLY;
  }

  /** Whether the same sign comes again behind the next letter, so that it holds letters apart. */
  private boolean isSpelled(int at) {
    return at + 2 < symbols.count() && symbols.character(at + 2) == symbols.character(at);
  }

  /** Skips a gap in a word, and what else stands in it. */
  private void walkOn(int from, int node, int length, long tally) {
    int at = from;
    long all = tally;
    for (int i = 0; i < LONGEST_GAP && at < symbols.count(); i++) {
      if (symbols.is(at, Kind.MARK) && symbols.candidates(at).isEmpty()) {
        if (symbols.character(at) == '\'') {
          take('\'', at + 1, node, length, all + Tally.EXACT);
          all += (APOSTROPHE - 1) * Tally.GAP;
        }
        at = symbols.runEnd(at);
      } else if (symbols.is(at, Kind.BLANK) && Tally.count(all, Tally.BLANK) == Tally.count(tally, Tally.BLANK)) {
        at++;
        all += Tally.BLANK;
      } else {
        break;
      }
    }
    walk(at, node, length, all);
  }

  private void blank(int at, int node, int length, long tally) {
    boolean masked = Tally.count(tally, Tally.MASK) > 0;
    if (!masked && node != Vocabulary.ROOT && symbols.character(at) == ' ' && !symbols.isGapOfWords(at)) {
      walkOn(at + 1, node, length, tally + Tally.BLANK);
    }
  }

  private void pair(int at, int node, int length, long tally) {
    if (at + 1 < symbols.count()) {
      char letter = Leet.ofPair(symbols.character(at), symbols.character(at + 1));
      if (letter != 0) {
        take(letter, at + 2, node, length, tally + Tally.LEET);
      }
    }
  }

  private void take(char letter, int next, int node, int length, long tally) {
    int child = vocabulary.next(node, Vocabulary.index(letter));
    if (child != 0) {
      word[length] = letter;
      arrive(next, child, length + 1, tally);
    }
  }

  private void stretch(int at, int node, int length, long tally) {
    if (Tally.count(tally, Tally.STRETCH) < 60 && Tally.count(tally, Tally.BLANK) == 0) {
      arrive(symbols.runEnd(at), node, length, tally + Tally.STRETCH);
    }
  }

  private void arrive(int at, int node, int length, long tally) {
    if (vocabulary.isWord(node) && symbols.isEnd(at)) {
      String letters = new String(word, 0, length);
      found.add(new Guess(start, at, letters, tally,
          Tally.cost(tally) + Stretching.misfit(symbols, start, at, letters, tally)));
    }
    walk(at, node, length, tally);
  }
}
