package org.redress.screening.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words around a place in a page, in small letters. */
final class Surroundings {

  private static final int REACH = 90;

  private Surroundings() {}

  /** The nearest words before a place, the nearest first. */
  static List<String> before(Page page, int place, int most) {
    List<String> words = new ArrayList<>();
    int at = place - 1;
    int first = Math.max(0, place - REACH);
    while (at >= first && words.size() < most) {
      while (at >= first && !isWord(page.at(at))) {
        at--;
      }
      int end = at + 1;
      while (at >= first && isWord(page.at(at))) {
        at--;
      }
      if (end > at + 1) {
        words.add(page.text().substring(at + 1, end).toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  /** The nearest words behind a place, the nearest first. */
  static List<String> after(Page page, int place, int most) {
    List<String> words = new ArrayList<>();
    int at = place;
    int last = Math.min(page.length(), place + REACH);
    while (at < last && words.size() < most) {
      while (at < last && !isWord(page.at(at))) {
        at++;
      }
      int start = at;
      while (at < last && isWord(page.at(at))) {
        at++;
      }
      if (at > start) {
        words.add(page.text().substring(start, at).toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  static boolean holdAny(List<String> words, Set<String> any) {
    for (String word : words) {
      if (any.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWord(char character) {
    return character == '\'' || Characters.isWord(character);
  }
}
