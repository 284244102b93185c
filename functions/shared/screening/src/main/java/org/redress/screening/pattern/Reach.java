package org.redress.screening.pattern;

import java.util.List;

/**
 * How long a match can be: so many characters and so many words, or any length.
 *
 * @param characters in UTF-16, with blanks taken once, as in a reading
 * @param words how many times as many more as the longest word of the text has
 */
record Reach(long characters, long words, boolean endless) {

  private static final Reach NONE = new Reach(0, 0, false);
  private static final Reach ENDLESS = new Reach(0, 0, true);

  /** Unicode letters can match a letter of ASCII in pairs of units only where case folding says so; room for that. */
  private static final int UNITS = 1;

  static Reach of(Part part) {
    return switch (part) {
      case Part.Characters _ -> new Reach(UNITS, 0, false);
      case Part.Any(Part.Kind kind) -> new Reach(kind == Part.Kind.OTHER ? 2 : UNITS, 0, false);
      case Part.Edge() -> NONE;
      case Part.Shared shared -> shared.reach();
      case Part.Repeat repeat -> repeated(repeat);
      case Part.Choice(List<Part> parts) -> parts.stream().map(Reach::of).reduce(NONE, Reach::orAs);
      case Part.Sequence(List<Part> parts) -> parts.stream().map(Reach::of).reduce(NONE, Reach::then);
    };
  }

  /** In characters, for a text whose longest word is so long; -1 if there is no limit. */
  long in(int longestWord) {
    return endless ? -1 : characters + words * longestWord;
  }

  private static Reach repeated(Part.Repeat repeat) {
    Reach once = of(repeat.part());
    if (Part.isBlank(repeat.part())) {
      return once;
    }
    if (repeat.most() != Part.ENDLESS) {
      return new Reach(once.characters * repeat.most(), once.words * repeat.most(), once.endless);
    }
    boolean isWord = repeat.part() instanceof Part.Any(Part.Kind kind) && kind == Part.Kind.WORD;
    return isWord ? new Reach(0, 1, false) : ENDLESS;
  }

  private Reach orAs(Reach other) {
    return new Reach(
        Math.max(characters, other.characters), Math.max(words, other.words), endless || other.endless);
  }

  private Reach then(Reach next) {
    return new Reach(characters + next.characters, words + next.words, endless || next.endless);
  }
}
