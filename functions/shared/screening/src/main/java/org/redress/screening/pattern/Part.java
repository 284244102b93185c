package org.redress.screening.pattern;

import java.util.List;

/** A part of a regular expression, as far as it matters for which words must occur and how far a match can reach. */
sealed interface Part {

  /** One after the other. */
  record Sequence(List<Part> parts) implements Part {}

  /** One of them. */
  record Choice(List<Part> parts) implements Part {}

  /** So many times; {@code most} is {@link #ENDLESS} if there is no limit. */
  record Repeat(Part part, int least, int most) implements Part {}

  /** One of these characters, in small letters. */
  record Characters(String members) implements Part {}

  /** One of too many characters to name. */
  record Any(Kind kind) implements Part {}

  /** A place where a word begins or ends. */
  record Edge() implements Part {}

  /** What stands in many expressions, with what is known of it found out once. */
  record Shared(Part part, Needs.Derived derived, Words.Forms forms, Reach reach) implements Part {

    static Shared of(Part part) {
      return new Shared(part, Needs.Derived.of(part), Words.formsOf(part), Reach.of(part));
    }
  }

  int ENDLESS = -1;

  Part NOTHING = new Sequence(List.of());

  /** What a character can be. */
  enum Kind {
    BLANK, WORD, OTHER
  }

  /** Whether it is one blank. */
  static boolean isBlank(Part part) {
    return part instanceof Any(Kind kind) && kind == Kind.BLANK;
  }
}
