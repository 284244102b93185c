package org.redress.screening.personal;

import java.util.Locale;

/**
 * A sequence of letters and digits with places where something may part them. Matched character by character, with
 * nothing to try twice.
 */
final class Shape {

  private static final int LONGEST_GAP = 2;

  private final String form;
  private final String gaps;

  /**
   * A shape.
   *
   * @param form {@code L} a letter, {@code 9} a digit, {@code X} either, {@code _} a gap that may be there
   * @param gaps the characters that a gap can be made of
   */
  Shape(String form, String gaps) {
    this.form = form;
    this.gaps = gaps;
  }

  /** The place behind the last character, or -1 if the shape does not stand at {@code start} as a word of its own. */
  int endAt(Page page, int start) {
    int at = start;
    for (int i = 0; i < form.length(); i++) {
      char wanted = form.charAt(i);
      if (wanted == '_') {
        at = behindGap(page, at);
      } else if (fits(wanted, page.at(at))) {
        at++;
      } else {
        return -1;
      }
    }
    return Characters.isWord(page.at(at)) || page.at(at) == '_' ? -1 : at;
  }

  /** The letters and digits of a match, in capitals. */
  static String compact(Page page, int start, int end) {
    return Characters.compact(page.text().substring(start, end)).toUpperCase(Locale.ROOT);
  }

  private int behindGap(Page page, int start) {
    int at = start;
    while (at - start < LONGEST_GAP && gaps.indexOf(page.at(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static boolean fits(char wanted, char character) {
    return switch (wanted) {
      case 'L' -> Characters.isLatin(character);
      case '9' -> Characters.isDigit(character);
      default -> Characters.isLatinOrDigit(character);
    };
  }
}
