package org.redress.screening.personal;

import java.util.Locale;

/** What a character is, in plain ASCII terms where that matters. */
final class Characters {

  private Characters() {}

  static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  static boolean isLatin(char character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
  }

  static boolean isCapital(char character) {
    return character >= 'A' && character <= 'Z';
  }

  static boolean isLatinOrDigit(char character) {
    return isLatin(character) || isDigit(character);
  }

  /** Whether it belongs to a word or number of any language. */
  static boolean isWord(char character) {
    return character < 0x80 ? isLatinOrDigit(character) : Character.isLetterOrDigit(character);
  }

  /** Letters and digits alone, in capitals. */
  static String compact(String text) {
    StringBuilder compact = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        compact.append(text.charAt(i));
      }
    }
    return compact.toString().toUpperCase(Locale.ROOT);
  }

  static boolean isAllDigits(String text) {
    return text.chars().allMatch(character -> character >= '0' && character <= '9');
  }
}
