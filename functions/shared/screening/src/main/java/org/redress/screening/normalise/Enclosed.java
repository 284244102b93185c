package org.redress.screening.normalise;

/** Letters in circles, squares and brackets for which Unicode has no compatibility form, or one with brackets. */
final class Enclosed {

  private Enclosed() {}

  /** The letter, or 0 if it is none of them. */
  static char letter(int character) {
    for (int first : new int[]{0x249c, 0x1f110, 0x1f130, 0x1f150, 0x1f170}) {
      if (character >= first && character < first + 26) {
        return (char) ('a' + character - first);
      }
    }
    return 0;
  }

  /** The letter of a regional indicator, which makes flags in pairs, or 0. */
  static char regional(int character) {
    return character >= 0x1f1e6 && character <= 0x1f1ff ? (char) ('a' + character - 0x1f1e6) : 0;
  }
}
