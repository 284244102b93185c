package org.redress.screening.model;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says emoji and pictographs in words, so that the model knows what they show. */
final class Pictures {

  private static final Map<Integer, String> NAMED = Map.of(
      0x1f3fb, "white", 0x1f3fc, "white", 0x1f3fd, "brown", 0x1f3fe, "black", 0x1f3ff, "black",
      0x2764, "heart", 0x26a7, "transgender", 0x2640, "female", 0x2642, "male");

  /** Colours that the names of symbols speak of but nobody sees in them. */
  private static final Set<String> COLOURLESS = Set.of("heavy", "black", "white");

  private static final int FIRST_FLAG_LETTER = 0x1f1e6;

  private Pictures() {}

  static boolean isFlagLetter(int character) {
    return character >= FIRST_FLAG_LETTER && character < FIRST_FLAG_LETTER + 26;
  }

  static char flagLetter(int character) {
    return (char) ('a' + character - FIRST_FLAG_LETTER);
  }

  static boolean isPicture(int character) {
    return isSymbol(character) || (character >= 0x1f000 && character <= 0x1faff);
  }

  /** The name of a picture in small letters; empty if it has none. */
  static String name(int picture) {
    String named = NAMED.get(picture);
    if (named != null) {
      return named;
    }
    String name = Character.isDefined(picture) ? Character.getName(picture) : null;
    if (name == null) {
      return "";
    }
    return Stream.of(name.toLowerCase(Locale.ROOT).split(" "))
        .filter(word -> !isSymbol(picture) || !COLOURLESS.contains(word))
        .collect(Collectors.joining(" "));
  }

  private static boolean isSymbol(int character) {
    return (character >= 0x2300 && character <= 0x23ff) || (character >= 0x2600 && character <= 0x27bf)
        || (character >= 0x2b00 && character <= 0x2bff);
  }
}
