package org.redress.screening.normalise;

/** A cleaned-up text as the characters that people see, and what each can be. For one thread. */
final class Symbols {

  /** What a symbol is. */
  enum Kind {
    LETTER, FOREIGN, DIGIT, BLANK, MARK, OPAQUE
  }

  private final Sheet sheet;
  private final int count;
  private final int[] places;
  private final int[] characters;
  private final Kind[] kinds;
  private final String[] candidates;
  private final int[] runEnds;
  private final boolean[] joints;
  private final boolean[] loose;
  private final boolean[] bridges;
  private final boolean[] strays;
  private boolean anyStray;

  Symbols(Sheet sheet) {
    this.sheet = sheet;
    int room = sheet.length();
    places = new int[room + 1];
    characters = new int[room];
    kinds = new Kind[room];
    candidates = new String[room];
    joints = new boolean[room + 1];
    loose = new boolean[room + 1];
    bridges = new boolean[room + 1];
    strays = new boolean[room + 1];
    int symbols = 0;
    for (int i = 0; i < room; symbols++) {
      places[symbols] = i;
      int character = sheet.codePointAt(i);
      characters[symbols] = character;
      kinds[symbols] = kindOf(character);
      joints[symbols] = sheet.isJoint(i) && isWord(kinds[symbols]) && symbols > 0 && isWord(kinds[symbols - 1]);
      candidates[symbols] = switch (kinds[symbols]) {
        case FOREIGN -> LookAlikes.of(character);
        case DIGIT, MARK -> Leet.of(character);
        default -> "";
      };
      i += Character.charCount(character);
    }
    count = symbols;
    places[count] = room;
    runEnds = new int[count];
    for (int i = count - 1; i >= 0; i--) {
      runEnds[i] = i + 1 < count && characters[i] == characters[i + 1] ? runEnds[i + 1] : i + 1;
    }
    for (int from = 0; from < count;) {
      int to = from + 1;
      while (isWord(from) && isWord(to)) {
        to++;
      }
      markStrays(from, to);
      from = to;
    }
  }

  private void markStrays(int from, int to) {
    boolean plain = false;
    for (int i = from; i < to; i++) {
      plain |= kinds[i] == Kind.LETTER;
    }
    for (int i = from; plain && i < to; i++) {
      strays[i] = kinds[i] == Kind.FOREIGN && !LookAlikes.isAccented(characters[i]) && !candidates[i].isEmpty();
      anyStray |= strays[i];
    }
  }

  private static Kind kindOf(int character) {
    if (character >= 'a' && character <= 'z') {
      return Kind.LETTER;
    }
    if (character >= '0' && character <= '9') {
      return Kind.DIGIT;
    }
    if (character == ' ' || character == '\n') {
      return Kind.BLANK;
    }
    return character >= 0x80 && Character.isLetter(character) ? Kind.FOREIGN : Kind.MARK;
  }

  /** Whether letters were disguised already by what was cleaned up. */
  boolean isOdd() {
    return sheet.isOdd();
  }

  int count() {
    return count;
  }

  Kind kind(int at) {
    return kinds[at];
  }

  int character(int at) {
    return characters[at];
  }

  /** The letters that it can be taken for, if it is none itself. */
  String candidates(int at) {
    return candidates[at];
  }

  /** Whether it is a letter of another alphabet in a word of plain ones, which no language writes. */
  boolean isStray(int at) {
    return strays[at];
  }

  boolean hasStrays() {
    return anyStray;
  }

  /** Behind the last of the same symbols from here on. */
  int runEnd(int at) {
    return runEnds[at];
  }

  /** The place in the sheet. */
  int place(int at) {
    return places[at];
  }

  boolean isCapital(int at) {
    return sheet.isCapital(places[at]);
  }

  boolean is(int at, Kind kind) {
    return at >= 0 && at < count && kinds[at] == kind;
  }

  /** Whether it is part of a word as it is written. */
  boolean isWordly(int at) {
    if (at < 0 || at >= count) {
      return false;
    }
    return isWord(kinds[at]) || (characters[at] == '\'' && isWord(at - 1) && isWord(at + 1));
  }

  private boolean isWord(int at) {
    return at >= 0 && at < count && isWord(kinds[at]);
  }

  private static boolean isWord(Kind kind) {
    return kind == Kind.LETTER || kind == Kind.FOREIGN || kind == Kind.DIGIT;
  }

  /** Whether it is a wide blank where single ones hold letters apart, and so stands between words. */
  boolean isGapOfWords(int at) {
    return isCapital(at) && (isNarrow(at - 2) || isNarrow(at + 2));
  }

  private boolean isNarrow(int at) {
    return is(at, Kind.BLANK) && !isCapital(at);
  }

  /** Whether two words may have been joined before it. */
  boolean isJoint(int at) {
    return joints[at];
  }

  void markJoint(int at) {
    joints[at] = true;
  }

  /** Whether it stands inside a hashtag without capitals, where any place may lie between two words. */
  boolean isLoose(int at) {
    return loose[at];
  }

  void markLoose(int at) {
    loose[at] = true;
  }

  /** Whether it stands for a blank between two words. */
  boolean isBridge(int at) {
    return bridges[at];
  }

  void markBridge(int at) {
    bridges[at] = true;
  }

  /** Takes a stretch out of consideration. */
  void hide(int from, int to) {
    for (int i = from; i < to; i++) {
      kinds[i] = Kind.OPAQUE;
    }
  }

  /** Behind the word, as it is written, that begins here. */
  int wordEnd(int from) {
    int end = from;
    while (isWordly(end) && (end == from || !joints[end])) {
      end++;
    }
    return end;
  }

  /** Whether a word can begin here. */
  boolean isStart(int at) {
    return !is(at, Kind.BLANK) && !is(at, Kind.OPAQUE)
        && (at == 0 || joints[at] || !isWordly(at - 1));
  }

  /** Whether a word can end before here. */
  boolean isEnd(int at) {
    return at >= count || joints[at] || loose[at] || kinds[at] == Kind.BLANK || kinds[at] == Kind.MARK;
  }
}
