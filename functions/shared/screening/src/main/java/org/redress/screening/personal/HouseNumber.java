package org.redress.screening.personal;

import java.util.Set;

/** Numbers of houses and flats: '14', '221b', '14-16', '14/3', 'Flat 2/1, 14', '2/1, 14'. */
final class HouseNumber {

  private static final int LONGEST = 4;
  private static final Set<String> FLATS = Set.of("flat", "apt", "apartment", "unit", "house", "no", "number", "room",
      "floor", "plot", "block");

  private HouseNumber() {}

  /** Behind the number that starts here, at the blank before the street; -1 if none. */
  static int end(Page page, int start) {
    int at = digits(page, start, LONGEST);
    if (at < 0) {
      return -1;
    }
    if ("/-".indexOf(page.at(at)) >= 0 && Characters.isDigit(page.at(at + 1))) {
      at = digits(page, at + 1, LONGEST);
      if (at < 0) {
        return -1;
      }
    }
    if (Characters.isLatin(page.at(at)) && !Characters.isWord(page.at(at + 1))) {
      at++;
    }
    if (page.at(at) == ' ' && page.at(at + 1) == '(' && Characters.isDigit(page.at(at + 2))) {
      int door = at + 2;
      while (Characters.isLatinOrDigit(page.at(door)) || page.at(door) == '/') {
        door++;
      }
      at = page.at(door) == ')' && door - at < 8 ? door + 1 : at;
    }
    if (Characters.isWord(page.at(at))) {
      return -1;
    }
    return page.at(at) == ',' && page.at(at + 1) == ' ' ? at + 1 : at;
  }

  /** The start of the flat that stands before a house number; {@code start} if there is none. */
  static int withFlat(Page page, int start) {
    int end = back(page, start, " ,");
    int from = wordStart(page, end);
    String before = AddressFinder.small(page, from, end);
    if (FLATS.contains(before)) {
      boolean isApart = page.text().substring(end, start).indexOf(',') >= 0;
      return isApart || before.equals("no") || before.equals("number") ? start : from;
    }
    boolean isFlatNumber = !before.isEmpty() && before.length() <= 5 && end < start
        && before.chars().anyMatch(character -> character >= '0' && character <= '9');
    if (!isFlatNumber) {
      return start;
    }
    int wordEnd = back(page, from, " ");
    int word = wordStart(page, wordEnd);
    if (FLATS.contains(AddressFinder.small(page, word, wordEnd))) {
      return word;
    }
    return before.indexOf('/') > 0 || isFloorCode(before) ? from : start;
  }

  /** As '3F1' in Edinburgh, or 'G/1'. */
  private static boolean isFloorCode(String word) {
    return word.length() == 3 && Characters.isDigit(word.charAt(0)) && word.charAt(1) == 'f'
        && Characters.isDigit(word.charAt(2));
  }

  private static int digits(Page page, int start, int most) {
    int at = start;
    while (Characters.isDigit(page.at(at))) {
      at++;
    }
    return at == start || at - start > most || page.at(start) == '0' ? -1 : at;
  }

  private static int back(Page page, int end, String characters) {
    int at = end;
    while (at > 0 && end - at < 3 && characters.indexOf(page.at(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  private static int wordStart(Page page, int end) {
    int at = end;
    while (at > 0 && end - at < 12 && (Characters.isLatinOrDigit(page.at(at - 1)) || page.at(at - 1) == '/')) {
      at--;
    }
    return at;
  }
}
