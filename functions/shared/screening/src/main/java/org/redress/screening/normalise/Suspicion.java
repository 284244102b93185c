package org.redress.screening.normalise;

import org.redress.screening.normalise.Symbols.Kind;

/** Marks where a text may be disguised, so that ordinary text costs next to nothing. For one text and one thread. */
final class Suspicion {

  private static final String OPENING = "([{<\"'*_~-#.,;:?";
  private static final String BRIDGES = ".-_*/~+|\u00b7\u2022,=";
  private static final String CLOSING = ")]}>\"'*_~-.,;:!?";

  private final Symbols symbols;
  private final Vocabulary vocabulary;
  private final boolean[] active;
  private boolean any;
  private boolean bridged;
  private int lastWord = -1;

  Suspicion(Symbols symbols, Vocabulary vocabulary) {
    this.symbols = symbols;
    this.vocabulary = vocabulary;
    this.active = new boolean[symbols.count() + 1];
  }

  /** Whether there is any; {@link #isAt} then says where. */
  boolean look() {
    int before = 0;
    for (int from = 0; from < symbols.count();) {
      if (symbols.is(from, Kind.BLANK)) {
        from++;
        continue;
      }
      int to = from;
      while (to < symbols.count() && !symbols.is(to, Kind.BLANK)) {
        to++;
      }
      if (isAddress(from, to)) {
        symbols.hide(from, to);
      } else if (isSuspicious(from, to)) {
        mark(before, to);
      }
      before = from;
      from = to;
    }
    return any;
  }

  boolean isAt(int symbol) {
    return active[symbol];
  }

  private void mark(int from, int to) {
    any = true;
    for (int i = to - 1; i >= from; i--) {
      active[i] = true;
    }
  }

  private boolean isSuspicious(int chunkFrom, int chunkTo) {
    int from = chunkFrom;
    int to = chunkTo;
    while (from < to && OPENING.indexOf(symbols.character(from)) >= 0) {
      from++;
    }
    while (to > from && CLOSING.indexOf(symbols.character(to - 1)) >= 0) {
      to--;
    }
    boolean hashtag = from > chunkFrom && symbols.character(from - 1) == '#' && to - from > 5;
    boolean single = to - from == 1 && symbols.is(from, Kind.LETTER) && !isWord(from, to);
    bridge(from, to);
    boolean odd = isOdd(from, to);
    if (hashtag && !odd) {
      splitHashtag(from, to);
    }
    odd |= hashtag || single;
    if (odd || from == to) {
      lastWord = -1;
      return odd;
    }
    boolean known = isWord(from, to);
    boolean broken = lastWord >= 0 && joins(lastWord, from - 1, from, to, known);
    boolean cut = !known && to < chunkTo && !symbols.candidates(to).isEmpty();
    boolean doubled = !known && hasDouble(from, to);
    lastWord = from == chunkFrom && to != chunkTo ? -1 : from;
    return broken || cut || doubled;
  }

  /** Letters beside other things, letters that are none of the alphabet, invisible joints, letters three in a row. */
  private boolean isOdd(int from, int to) {
    int letters = 0;
    int others = 0;
    boolean odd = false;
    for (int i = from; i < to; i++) {
      switch (symbols.kind(i)) {
        case LETTER -> letters++;
        case FOREIGN -> odd |= !symbols.candidates(i).isEmpty();
        case DIGIT -> others++;
        case MARK -> others += symbols.character(i) == '\'' ? 0 : 1;
        default -> {
        }
      }
      odd |= i > from && symbols.isJoint(i);
      odd |= symbols.is(i, Kind.LETTER) && symbols.runEnd(i) - i >= 3;
      odd |= i > from && symbols.character(i) == 'i' && symbols.isCapital(i) && !symbols.isCapital(i - 1);
      odd |= i > from && Leet.ofPair(symbols.character(i - 1), symbols.character(i)) != 0 && !isWord(from, to);
    }
    return odd || (letters > 0 && others > 0) || (others > 1 && Enclosed.regional(symbols.character(from)) != 0);
  }

  /** Finds whole words held together by signs instead of blanks. */
  private void bridge(int from, int to) {
    int sign = 0;
    int signs = 0;
    int part = from;
    boolean wordy = false;
    for (int i = from; i <= to; i++) {
      if (i == to || (symbols.is(i, Kind.MARK) && !symbols.isWordly(i) && BRIDGES.indexOf(symbols.character(i)) >= 0)) {
        boolean other = i < to && sign != 0 && symbols.character(i) != sign;
        if (other || part == i || isNoWord(part, i)) {
          return;
        }
        wordy |= i - part > 1;
        sign = i < to ? symbols.character(i) : sign;
        signs += i < to ? 1 : 0;
        part = i + 1;
      }
    }
    if (wordy && (signs >= 2 || (signs == 1 && sign == '_'))) {
      bridged = true;
      for (int i = from; i < to; i++) {
        if (symbols.character(i) == sign && !symbols.isWordly(i)) {
          symbols.markBridge(i);
        }
      }
    }
  }

  /** Whether words are held together by signs somewhere. */
  boolean hasBridges() {
    return bridged;
  }

  /** Letters alone that are no known word, or no letters at all. */
  private boolean isNoWord(int from, int to) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      letters += symbols.is(i, Kind.LETTER) || symbols.is(i, Kind.FOREIGN) ? 1 : 0;
    }
    return letters == 0 || (letters == to - from && !isWord(from, to));
  }

  /** Whether the word before and this one are two halves of one. */
  private boolean joins(int before, int beforeEnd, int from, int to, boolean known) {
    int node = Vocabulary.ROOT;
    boolean firstKnown = isWord(before, beforeEnd);
    if (known && firstKnown) {
      return false;
    }
    for (int i = before; i < to; i = i + 1 == beforeEnd ? from : i + 1) {
      int letter = Vocabulary.index(symbols.character(i));
      node = letter < 0 ? 0 : vocabulary.next(node, letter);
      if (node == 0) {
        return false;
      }
    }
    return vocabulary.isWord(node);
  }

  private boolean isWord(int from, int to) {
    int node = Vocabulary.ROOT;
    for (int i = from; i < to; i++) {
      int letter = Vocabulary.index(symbols.character(i));
      node = letter < 0 ? 0 : vocabulary.next(node, letter);
      if (node == 0) {
        return false;
      }
    }
    return vocabulary.isWord(node);
  }

  private boolean hasDouble(int from, int to) {
    int node = Vocabulary.ROOT;
    boolean doubled = false;
    for (int i = from; i < to; i++) {
      int letter = Vocabulary.index(symbols.character(i));
      int next = letter < 0 ? 0 : vocabulary.next(node, letter);
      if (next == 0 && i > from && symbols.character(i) == symbols.character(i - 1)) {
        doubled = true;
      } else if (next == 0) {
        return false;
      } else {
        doubled |= i > from && symbols.character(i) == symbols.character(i - 1);
        node = next;
      }
    }
    return doubled;
  }

  /** At capitals; without any, every place may be one between two words. */
  private void splitHashtag(int from, int to) {
    boolean split = false;
    for (int i = from; i < to; i++) {
      boolean capital = symbols.isCapital(i);
      boolean begins = i > from && capital
          && (!symbols.isCapital(i - 1) || (i + 1 < to && !symbols.isCapital(i + 1) && symbols.isWordly(i + 1)));
      if (begins) {
        symbols.markJoint(i);
        split = true;
      }
    }
    if (!split && !isWord(from, to)) {
      for (int i = from + 2; i < to - 1; i++) {
        symbols.markLoose(i);
      }
    }
  }

  /** Links and mail addresses are no words. */
  private boolean isAddress(int from, int to) {
    boolean at = false;
    for (int i = from; i < to; i++) {
      int character = symbols.character(i);
      if (character == ':' && i + 2 < to && symbols.character(i + 1) == '/' && symbols.character(i + 2) == '/') {
        return true;
      }
      at |= character == '@' && i > from && symbols.isWordly(i - 1);
      if (at && character == '.' && i + 1 < to && symbols.isWordly(i + 1)) {
        return true;
      }
    }
    return to - from > 4 && symbols.character(from) == 'w' && symbols.runEnd(from) == from + 3
        && symbols.character(from + 3) == '.';
  }
}
