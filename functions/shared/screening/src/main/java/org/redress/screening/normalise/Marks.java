package org.redress.screening.normalise;

import com.ibm.icu.text.Normalizer2;

/**
 * Takes combining marks out of a text. One mark that makes a letter of some alphabet with the letter before it is an
 * accent and stays on it; two or more are a disguise, and all go. For one thread.
 */
final class Marks {

  private final Sheet sheet;
  private int base = -1;
  private boolean composed;

  Marks(Sheet sheet) {
    this.sheet = sheet;
  }

  void baseWas(int character) {
    base = Character.isLetter(character) && sheet.length() > 0 ? sheet.charAt(sheet.length() - 1) : -1;
    composed = false;
  }

  /** Whether it was a mark, and is dealt with. */
  boolean take(int character, int place) {
    int type = Character.getType(character);
    if (!PlainReader.isMark(type) || isInvisible(character)) {
      return isInvisible(character);
    }
    if (base >= 0 && composed) {
      replaceLast(base, place);
      sheet.countOddity();
      base = -1;
    } else if (base >= 0) {
      int letter = Normalizer2.getNFCInstance().composePair(base, character);
      composed = letter >= 0 && letter <= 0xffff;
      if (composed) {
        replaceLast(letter, place);
      } else {
        sheet.countOddity();
        base = -1;
      }
    }
    sheet.extendTo(place + 1);
    return true;
  }

  private void replaceLast(int letter, int place) {
    int start = sheet.start(sheet.length() - 1);
    sheet.drop(1);
    sheet.add((char) letter, start, place + 1);
  }

  /** Variation selectors and the grapheme joiner change nothing that can be seen of a letter. */
  private static boolean isInvisible(int character) {
    return character == 0x034f || (character >= 0xfe00 && character <= 0xfe0f)
        || (character >= 0xe0000 && character <= 0xe0fff);
  }
}
