package org.redress.screening.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a page, with their places. */
final class Words {

  private final Page page;
  private final List<int[]> places;
  private final List<String> small;

  private Words(Page page, List<int[]> places, List<String> small) {
    this.page = page;
    this.places = places;
    this.small = small;
  }

  static Words of(Page page) {
    List<int[]> places = new ArrayList<>();
    List<String> small = new ArrayList<>();
    String text = page.text();
    int at = 0;
    while (at < text.length()) {
      int start = at;
      while (at < text.length() && isPart(text, at)) {
        at++;
      }
      if (at > start) {
        places.add(new int[]{start, at});
        small.add(at - start > 40 ? "" : text.substring(start, at).toLowerCase(Locale.ROOT));
      } else {
        at++;
      }
    }
    return new Words(page, places, small);
  }

  private static boolean isPart(String text, int at) {
    char character = text.charAt(at);
    return Characters.isWord(character)
        || ("'-&".indexOf(character) >= 0 && at > 0 && at + 1 < text.length() && Characters.isWord(text.charAt(at - 1))
            && Characters.isWord(text.charAt(at + 1)));
  }

  int size() {
    return small.size();
  }

  /** A word in small letters; empty outside of the page. */
  String get(int index) {
    return index >= 0 && index < small.size() ? small.get(index) : "";
  }

  boolean isCapital(int index) {
    return index >= 0 && index < small.size() && Character.isUpperCase(page.at(places.get(index)[0]));
  }

  int start(int index) {
    return places.get(index)[0];
  }

  int end(int index) {
    return places.get(index)[1];
  }

  /** Whether nothing but blanks, or an '&', stands between a word and the next. */
  boolean isJoined(int index) {
    if (index < 0 || index + 1 >= small.size() || start(index + 1) - end(index) > 3) {
      return false;
    }
    for (int i = end(index); i < start(index + 1); i++) {
      if (page.at(i) != ' ' && page.at(i) != '&' && !(page.at(i) == '.' && get(index).equals("st"))) {
        return false;
      }
    }
    return true;
  }

  String between(int first, int last) {
    return page.text().substring(start(first), end(last));
  }
}
