package org.redress.screening.normalise;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.screening.detect.Reading;
import org.redress.screening.normalise.Symbols.Kind;

/** Writes a text anew with what was guessed in place of what was written. For one thread. */
final class Rewriter {

  private static final String PAUSES = ".,!?;:";

  private final Sheet from;
  private final Symbols symbols;
  private final Sheet to;
  private boolean[] undone;

  Rewriter(Sheet from, Symbols symbols) {
    this.from = from;
    this.symbols = symbols;
    this.to = new Sheet(from.length() + 16);
    this.undone = new boolean[from.length() + 16];
  }

  /** The words in order; {@code words} has the word to write for each guess. */
  Reading write(List<Guess> guesses, List<String> words) {
    int at = 0;
    for (int i = 0; i < guesses.size(); i++) {
      Guess guess = guesses.get(i);
      gap(at, guess.start(), i > 0 && at > 0 ? guesses.get(i - 1) : null, guess);
      word(guess, words.get(i));
      at = guess.end();
      if (isSpelled(guess) && symbols.is(at, Kind.BLANK) && isPause(at + 1)) {
        at++;
      }
    }
    copy(at, symbols.count());
    Reading plain = to.reading();
    int[] starts = new int[to.length()];
    int[] ends = new int[to.length()];
    for (int i = 0; i < to.length(); i++) {
      starts[i] = to.start(i);
      ends[i] = to.end(i);
    }
    return Reading.undisguised(plain.text(), starts, ends, Arrays.copyOf(undone, to.length()));
  }

  /** What stands between two guesses; a blank if it was there to hold letters apart. */
  private void gap(int start, int end, @Nullable Guess before, Guess after) {
    boolean spelled = before != null && (isSpelled(before) || isSpelled(after));
    if (before != null && (start == end || (spelled && end - start <= 3 && isGap(start, end)))) {
      int place = symbols.place(Math.max(start - 1, 0));
      add(' ', from.start(place), from.end(place), true);
    } else if (isSpelled(after) && end - start > 1 && isName(end - 2)) {
      copy(start, end - 1);
    } else {
      copy(start, end);
    }
  }

  /** Whether a spelled sentence ends here, or has a pause: the blank before it only held it apart from the last letter. */
  private boolean isPause(int at) {
    return at == symbols.count() || PAUSES.indexOf(symbols.character(at)) >= 0;
  }

  /** Whether the sign that names begin with stands apart from one that is spelled. */
  private boolean isName(int at) {
    return symbols.is(at + 1, Kind.BLANK) && (symbols.character(at) == '@' || symbols.character(at) == '#');
  }

  private static boolean isSpelled(Guess guess) {
    return guess.has(Tally.GAP) || guess.has(Tally.BLANK);
  }

  private boolean isGap(int start, int end) {
    for (int i = start; i < end; i++) {
      if (symbols.character(i) == '\n' || !(symbols.is(i, Kind.BLANK) || symbols.is(i, Kind.MARK))) {
        return false;
      }
    }
    return true;
  }

  private void word(Guess guess, String word) {
    int start = from.start(symbols.place(guess.start()));
    int end = from.end(symbols.place(guess.end()) - 1);
    if (guess.isUndone()) {
      word.chars().forEach(letter -> add((char) letter, start, end, true));
    } else {
      copy(guess.start(), guess.end());
    }
  }

  private void copy(int start, int end) {
    for (int symbol = start; symbol < end; symbol++) {
      for (int i = symbols.place(symbol); i < symbols.place(symbol + 1); i++) {
        boolean bridge = symbols.isBridge(symbol);
        boolean stray = symbols.isStray(symbol);
        char letter = stray ? symbols.candidates(symbol).charAt(0) : from.charAt(i);
        add(bridge ? ' ' : letter, from.start(i), from.end(i), bridge || stray);
      }
    }
  }

  private void add(char character, int start, int end, boolean changed) {
    if (to.length() == undone.length) {
      undone = Arrays.copyOf(undone, 2 * undone.length);
    }
    undone[to.length()] = changed;
    to.add(character, start, end);
  }
}
