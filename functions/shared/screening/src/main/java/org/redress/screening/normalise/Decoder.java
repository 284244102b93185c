package org.redress.screening.normalise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.screening.normalise.Judge.Belief;
import org.redress.screening.normalise.Symbols.Kind;

/**
 * Finds the likeliest way to read a text as words: each stretch either as it is written or as a word that it may hide, by
 * the cheapest path from the first symbol to the last. For one text and one thread.
 */
final class Decoder {

  private static final double UNKNOWN = 1.1;
  private static final double STRANGE = 2.0;
  private static final double LONE_LETTER = 1.5;
  private static final double NUMBER = 0.2;
  private static final double SPELLED = 0.45;
  private static final double SIGN = 0.3;
  private static final double JOINT = 0.2;
  private static final double LOOSE = 0.3;
  private static final double ALTERNATIVE = 0.5;

  /** In a text of so few words none can be told by those beside it. */
  private static final int FEW_WORDS = 3;

  /** How far belief in one disguised word reaches to doubtful ones beside it. */
  private static final int NEIGHBOURHOOD = 30;

  private final Symbols symbols;
  private final Vocabulary vocabulary;
  private final Suspicion suspicion;
  private final Judge judge;
  private final boolean[] trusted;

  Decoder(Symbols symbols, Vocabulary vocabulary, Suspicion suspicion) {
    this.symbols = symbols;
    this.vocabulary = vocabulary;
    this.suspicion = suspicion;
    this.trusted = new boolean[symbols.count() + 1];
    this.judge = new Judge(symbols, isEnglish());
  }

  /** The words seen, in order; those that are read as they are written are left out unless something joins them. */
  List<Guess> decode() {
    boolean any = symbols.isOdd() || words() <= FEW_WORDS;
    Arrays.fill(trusted, any);
    List<Guess> first = path();
    for (Guess guess : first) {
      if (guess.isUndone()) {
        any = true;
        int from = Math.max(0, guess.start() - NEIGHBOURHOOD);
        Arrays.fill(trusted, from, Math.min(trusted.length, guess.end() + NEIGHBOURHOOD), true);
      }
    }
    return any ? path() : first;
  }

  /** Other words that the same stretch may hide, nearly as likely. */
  List<String> alternatives(Guess chosen) {
    return new WordSearch(symbols, vocabulary).from(chosen.start())
        .stream()
        .filter(guess -> guess.end() == chosen.end() && guess.cost() <= chosen.cost() + ALTERNATIVE)
        .filter(guess -> judge.judge(guess) != Belief.NO)
        .sorted(Comparator.comparingDouble(Guess::cost))
        .map(Guess::word)
        .distinct()
        .filter(word -> !word.equals(chosen.word()))
        .toList();
  }

  private List<Guess> path() {
    int count = symbols.count();
    double[] costs = new double[count + 1];
    int[] from = new int[count + 1];
    @Nullable Guess[] by = new Guess[count + 1];
    Arrays.fill(costs, Double.MAX_VALUE);
    costs[0] = 0;
    WordSearch search = new WordSearch(symbols, vocabulary);
    for (int at = 0; at < count; at++) {
      if (costs[at] == Double.MAX_VALUE) {
        continue;
      }
      boolean start = symbols.isStart(at);
      int written = start && symbols.isWordly(at) ? symbols.wordEnd(at) : at + 1;
      double plain = costs[at] + asWritten(at, written) + (symbols.isJoint(written) ? JOINT : 0);
      if (plain < costs[written]) {
        costs[written] = plain;
        from[written] = at;
        by[written] = symbols.isJoint(at) || symbols.isJoint(written) ? plainly(at, written) : null;
      }
      if ((suspicion.isAt(at) || trusted[at]) && (start || symbols.isLoose(at))) {
        for (Guess guess : search.from(at)) {
          double own = guess.isUndone() || guess.word().length() > 1 ? guess.cost() : asWritten(at, guess.end());
          double cost = costs[at] + own + late(guess) + boundary(guess.end());
          if (cost < costs[guess.end()] && isBelieved(guess)) {
            costs[guess.end()] = cost;
            from[guess.end()] = at;
            by[guess.end()] = guess;
          }
        }
      }
    }
    List<Guess> path = new ArrayList<>();
    for (int at = count; at > 0; at = from[at]) {
      Guess guess = by[at];
      if (guess != null) {
        path.add(guess);
      }
    }
    Collections.reverse(path);
    return path;
  }

  private double boundary(int at) {
    return symbols.isLoose(at) ? LOOSE : symbols.isJoint(at) ? JOINT : 0;
  }

  /** Of two ways to cut letters into words, the one with the longer word first is the likelier. */
  private double late(Guess guess) {
    if (!guess.isUndone()) {
      return 0;
    }
    return 0.0001 * guess.word().length() * guess.word().length() * guess.start() / symbols.count();
  }

  /** Whether a good part of the words without disguise are known, or there are none. */
  private boolean isEnglish() {
    int words = 0;
    int known = 0;
    for (int at = 0; at < symbols.count();) {
      int end = symbols.isWordly(at) ? symbols.wordEnd(at) : at + 1;
      double cost = symbols.isWordly(at) ? asWritten(at, end) : 0;
      if (symbols.isWordly(at) && end - at > 1 && (cost == 0 || cost == UNKNOWN)) {
        words++;
        known += cost == 0 ? 1 : 0;
      }
      at = end;
    }
    return words < 3 || 3 * known >= words;
  }

  private static Guess plainly(int from, int to) {
    return new Guess(from, to, "", 0, 0);
  }

  private boolean isBelieved(Guess guess) {
    return switch (judge.judge(guess)) {
      case YES -> true;
      case BESIDE_OTHERS -> trusted[guess.start()];
      case NO -> false;
    };
  }

  private double asWritten(int from, int to) {
    if (!symbols.isWordly(from)) {
      return sign(from);
    }
    int node = Vocabulary.ROOT;
    boolean known = true;
    boolean strange = false;
    boolean letters = false;
    for (int i = from; i < to; i++) {
      int letter = Vocabulary.index(symbols.character(i));
      known &= letter >= 0;
      node = known ? vocabulary.next(node, letter) : 0;
      known &= node != 0;
      letters |= !symbols.is(i, Kind.DIGIT);
      strange |= !symbols.is(i, Kind.LETTER) || symbols.runEnd(i) - i >= 3;
    }
    if (known && vocabulary.isWord(node)) {
      return to - from == 1 && standsAmongLetters(from) ? SPELLED : 0;
    }
    if (!letters) {
      return trusted[from] ? LONE_LETTER : NUMBER;
    }
    return strange ? STRANGE : to - from == 1 ? LONE_LETTER : UNKNOWN;
  }

  private int words() {
    int words = 0;
    for (int at = 0; at < symbols.count(); at++) {
      words += symbols.is(at, Kind.BLANK) ? 1 : 0;
    }
    return words + 1;
  }

  private boolean isLetterly(int at) {
    return symbols.isWordly(at)
        || (symbols.is(at, Kind.MARK) && (symbols.character(at) == '\'' || !symbols.candidates(at).isEmpty()));
  }

  private boolean standsAmongLetters(int at) {
    return isLoneLetter(at + 2) || isLoneLetter(at - 2);
  }

  private boolean isLoneLetter(int at) {
    return symbols.isWordly(at) && !symbols.isWordly(at - 1) && !symbols.isWordly(at + 1);
  }

  /** A sign that can be a letter is more likely none if it stands apart from words. */
  private double sign(int at) {
    if (!symbols.is(at, Kind.MARK) || symbols.candidates(at).isEmpty()) {
      return 0;
    }
    boolean beside = isLetterly(at - 1) || isLetterly(at + 1);
    boolean alone = (at == 0 || symbols.is(at - 1, Kind.BLANK))
        && (at + 1 == symbols.count() || symbols.is(at + 1, Kind.BLANK));
    boolean last = at + 1 == symbols.count();
    return trusted[at] && !last && (alone || beside) ? UNKNOWN : beside ? SIGN : 0;
  }
}
