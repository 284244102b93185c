package org.redress.screening.normalise;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/**
 * Cleans a text up without guessing at what was meant: compatibility forms (NFKC) in small letters, typed punctuation, no
 * invisible characters, no heaps of combining marks, one blank or line break between words.
 */
final class PlainReader {

  private static final String TYPESET = "\u2018\u2019\u201a\u201b\u02bc\u02b9\u2032\u00b4\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u2212\u2043";
  private static final String TYPED = "''''''''\"\"\"\"\"\"\"--";
  private static final String INVISIBLE_JOINTS = "\u200b\u2060\ufeff\u200c\u200d";

  /** A few characters stand for whole phrases; spelling those out would let a short text grow long. */
  private static final int LONGEST_FORM = 4;

  private PlainReader() {}

  static Sheet read(String original) {
    Sheet sheet = new Sheet(original.length() + 1);
    Marks marks = new Marks(sheet);
    int place = 0;
    for (int i = 0; i < original.length(); place++) {
      char unit = original.charAt(i);
      if (unit < 0x80) {
        ascii(sheet, unit, place);
        marks.baseWas(unit);
        i++;
      } else {
        int character = original.codePointAt(i);
        if (!marks.take(character, place)) {
          other(sheet, character, place);
          marks.baseWas(character);
        }
        i += Character.charCount(character);
      }
    }
    return sheet;
  }

  private static void ascii(Sheet sheet, char unit, int place) {
    if (unit >= 'A' && unit <= 'Z') {
      sheet.add((char) (unit + 32), place, place + 1);
      sheet.markCapital(sheet.length() - 1);
    } else if (unit > ' ' && unit != 0x7f) {
      sheet.add(unit, place, place + 1);
    } else if (unit == ' ' || (unit >= '\t' && unit <= '\r')) {
      blank(sheet, unit != ' ' && unit != '\t', place);
    }
  }

  private static void other(Sheet sheet, int character, int place) {
    int typeset = character <= 0xffff ? TYPESET.indexOf(character) : -1;
    int type = Character.getType(character);
    if (typeset >= 0) {
      sheet.add(TYPED.charAt(typeset), place, place + 1);
    } else if (UCharacter.isUWhiteSpace(character) || character == 0x2800) {
      blank(sheet,
          type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR || type == Character.CONTROL,
          place);
    } else if (type == Character.DASH_PUNCTUATION) {
      sheet.add('-', place, place + 1);
    } else if (Enclosed.letter(character) != 0) {
      sheet.add(Enclosed.letter(character), place, place + 1);
    } else if (INVISIBLE_JOINTS.indexOf(character) >= 0) {
      sheet.markJoint();
    } else if (type != Character.CONTROL && type != Character.SURROGATE) {
      folded(sheet, character, place);
    }
  }

  private static void folded(Sheet sheet, int character, int place) {
    String written = Character.toString(character);
    String form = Normalizer2.getNFKCCasefoldInstance().normalize(written);
    if (form.length() > LONGEST_FORM) {
      form = written;
    }
    for (int i = 0; i < form.length(); i++) {
      char unit = form.charAt(i);
      if (unit == ' ') {
        blank(sheet, false, place);
      } else if (unit < 0x80 || !isMark(Character.getType(unit))) {
        sheet.add(unit, place, place + 1);
      }
    }
    if (form.length() == 1 && Vocabulary.index(form.charAt(0)) >= 0) {
      sheet.countOddity();
    }
    if (Character.isUpperCase(character) && !form.isEmpty()) {
      sheet.markCapital(sheet.length() - 1);
    }
  }

  private static void blank(Sheet sheet, boolean breaks, int place) {
    char blank = breaks ? '\n' : ' ';
    int last = sheet.length() - 1;
    if (last >= 0 && (sheet.charAt(last) == ' ' || sheet.charAt(last) == '\n')) {
      if (breaks && sheet.charAt(last) == ' ') {
        int start = sheet.start(last);
        sheet.drop(1);
        sheet.add(blank, start, place + 1);
      }
      sheet.extendTo(place + 1);
      sheet.markWide();
    } else {
      sheet.add(blank, place, place + 1);
    }
  }

  static boolean isMark(int type) {
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }
}
