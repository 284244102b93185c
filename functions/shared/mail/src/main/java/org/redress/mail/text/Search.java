package org.redress.mail.text;

/** Looks for a text in another one, in time that grows with the two lengths added, not multiplied (Knuth, Morris, Pratt). */
final class Search {

  private Search() {}

  static boolean isIn(String sought, String text) {
    if (sought.isEmpty()) {
      return true;
    }
    int[] borders = borders(sought);
    int matched = 0;
    for (int i = 0; i < text.length(); i++) {
      while (matched > 0 && text.charAt(i) != sought.charAt(matched)) {
        matched = borders[matched - 1];
      }
      if (text.charAt(i) == sought.charAt(matched)) {
        matched++;
      }
      if (matched == sought.length()) {
        return true;
      }
    }
    return false;
  }

  /** For each start of the text, how long the longest shorter start is that it ends with. */
  private static int[] borders(String sought) {
    int[] borders = new int[sought.length()];
    int length = 0;
    for (int i = 1; i < sought.length(); i++) {
      while (length > 0 && sought.charAt(i) != sought.charAt(length)) {
        length = borders[length - 1];
      }
      if (sought.charAt(i) == sought.charAt(length)) {
        length++;
      }
      borders[i] = length;
    }
    return borders;
  }
}
