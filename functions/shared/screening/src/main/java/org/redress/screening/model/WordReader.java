package org.redress.screening.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads a text as the words that the model was trained on: links and account names stand for one word each, pictures for
 * their names, letters lose case and accents, every sign and every Chinese character is a word of its own. For one text and
 * one thread.
 */
final class WordReader {

  private final String text;
  private final List<Word> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private int wordStart;
  private int wordEnd;
  private String lastPicture = "";

  private WordReader(String text) {
    this.text = text;
  }

  static List<Word> read(String text) {
    WordReader reader = new WordReader(text);
    int from = 0;
    for (Word substitute : Substitutes.of(text)) {
      reader.plain(from, substitute.start());
      reader.endWord();
      reader.words.add(substitute);
      reader.lastPicture = "";
      from = substitute.end();
    }
    reader.plain(from, text.length());
    reader.endWord();
    return reader.words;
  }

  private void plain(int from, int to) {
    for (int i = from; i < to;) {
      int character = text.codePointAt(i);
      int next = i + Character.charCount(character);
      if (Pictures.isFlagLetter(character)) {
        next = flag(character, i, next, to);
      } else if (Pictures.isPicture(character)) {
        picture(character, i, next);
      } else if (!isJoint(character)) {
        lastPicture = "";
        letter(character, i, next);
      }
      i = next;
    }
  }

  private int flag(int first, int start, int next, int to) {
    int second = next < to ? text.codePointAt(next) : 0;
    if (!Pictures.isFlagLetter(second)) {
      return next;
    }
    int end = next + Character.charCount(second);
    add("flag", start, end);
    add("" + Pictures.flagLetter(first) + Pictures.flagLetter(second), start, end);
    return end;
  }

  /** The same picture again and again says no more than once. */
  private void picture(int character, int start, int end) {
    String name = Pictures.name(character);
    endWord();
    if (!name.equals(lastPicture)) {
      for (int i = 0; i < name.length(); i++) {
        ascii(name.charAt(i), start, end);
      }
      endWord();
    }
    lastPicture = name;
  }

  private void letter(int character, int start, int end) {
    if (character < 0x80) {
      ascii((char) character, start, end);
      return;
    }
    int type = Character.getType(character);
    if (type == Character.DASH_PUNCTUATION) {
      add("-", start, end);
    } else if (Character.isSpaceChar(character) || character == 0x85) {
      endWord();
    } else if (isOther(type) || character == 0xfffd) {
      return;
    } else if (isChinese(character) || isPunctuation(type)) {
      add(folded(character), start, end);
    } else {
      String folded = folded(character);
      if (!folded.isEmpty()) {
        append(folded, start, end);
      }
    }
  }

  private void ascii(char character, int start, int end) {
    if (character == ' ' || (character >= '\t' && character <= '\r')) {
      endWord();
    } else if (character > ' ' && character < 0x7f) {
      if (Character.isLetterOrDigit(character)) {
        append(String.valueOf(Character.toLowerCase(character)), start, end);
      } else {
        add(String.valueOf(character), start, end);
      }
    }
  }

  private void append(String letters, int start, int end) {
    if (word.isEmpty()) {
      wordStart = start;
    }
    word.append(letters);
    wordEnd = end;
  }

  private void add(String whole, int start, int end) {
    endWord();
    words.add(new Word(whole, start, end));
  }

  private void endWord() {
    if (!word.isEmpty()) {
      words.add(new Word(word.toString(), wordStart, wordEnd));
      word.setLength(0);
    }
  }

  private static String folded(int character) {
    StringBuilder kept = new StringBuilder();
    Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD)
        .codePoints()
        .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
        .forEach(kept::appendCodePoint);
    return kept.toString().toLowerCase(Locale.ROOT);
  }

  /** Joins pictures, or chooses how one is drawn. */
  private static boolean isJoint(int character) {
    return character == 0x200d || (character >= 0xfe00 && character <= 0xfe0f);
  }

  private static boolean isOther(int type) {
    return switch (type) {
      case Character.CONTROL, Character.FORMAT, Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE ->
        true;
      default -> false;
    };
  }

  private static boolean isPunctuation(int type) {
    return switch (type) {
      case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
          Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
        true;
      default -> false;
    };
  }

  private static boolean isChinese(int character) {
    return (character >= 0x4e00 && character <= 0x9fff) || (character >= 0x3400 && character <= 0x4dbf)
        || (character >= 0x20000 && character <= 0x2a6df) || (character >= 0x2a700 && character <= 0x2ceaf)
        || (character >= 0xf900 && character <= 0xfaff) || (character >= 0x2f800 && character <= 0x2fa1f);
  }
}
