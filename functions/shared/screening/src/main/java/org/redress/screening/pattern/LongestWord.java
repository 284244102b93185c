package org.redress.screening.pattern;

/** The length of the longest word of a text, counted when somebody asks. For one thread. */
final class LongestWord {

  private final String text;
  private int length = -1;

  LongestWord(String text) {
    this.text = text;
  }

  int length() {
    if (length < 0) {
      int run = 0;
      for (int i = 0; i < text.length(); i++) {
        char unit = text.charAt(i);
        run = Character.isLetterOrDigit(unit) || unit == '_' ? run + 1 : 0;
        length = Math.max(length, run);
      }
      length = Math.max(length, 0);
    }
    return length;
  }
}
