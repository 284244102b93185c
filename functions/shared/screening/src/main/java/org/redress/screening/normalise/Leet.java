package org.redress.screening.normalise;

/** Digits and signs that are written for letters. */
final class Leet {

  private static final String[] SIGNS = {"4a", "@a", "3e", "1il", "!il", "0o", "5s", "$s", "7t", "+t", "8b", "9g",
      "6gb",
      "2z", "|li", "(c", "<c", "€e", "£le", "¢c", "¥y", "§s", "°o", "¡i", "×x", "√v", "∂d", "†t", "∩n", "∪u", "∨v",
      "∧a",
      "©c", "®r", "∑e", "∞o", "∅o", "○o", "●o", "◯o", "⭕o", "❌x", "✖x", "❎x", "❗i", "❕i", "➕t", "✚t", "✝t", "💲s",
      "🅾o",
      "⓿o", "★a", "∆a", "△a", "▲a", "Ωo", "^a", "{c", "[c"};
  private static final String[] PAIRS = {"vvw", "uuw", "rnm", "|<k", "()o", "[]o", "\\/v", "/\\a", "phf", "><x", "cld",
      "|)d", "|>p"};
  private static final String[] ASCII = new String[0x80];

  static {
    for (String sign : SIGNS) {
      if (sign.charAt(0) < 0x80) {
        ASCII[sign.charAt(0)] = sign.substring(1);
      }
    }
  }

  private Leet() {}

  /** The letters that a digit or sign can stand for; empty if none. */
  static String of(int character) {
    if (character < 0x80) {
      String letters = ASCII[character];
      return letters == null ? "" : letters;
    }
    for (String sign : SIGNS) {
      if (sign.codePointAt(0) == character) {
        return sign.substring(Character.charCount(character));
      }
    }
    char regional = Enclosed.regional(character);
    return regional == 0 ? "" : String.valueOf(regional);
  }

  /** The letter that two characters together can be taken for, or 0. */
  static char ofPair(int first, int second) {
    for (String pair : PAIRS) {
      if (pair.charAt(0) == first && pair.charAt(1) == second) {
        return pair.charAt(2);
      }
    }
    return 0;
  }
}
