package org.redress.screening.detect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text as detectors read it. What typing software makes of an apostrophe, a dash or a blank is turned into the plain
 * one, place for place, so that {@link #plain()} has the offsets of the original.
 */
public final class Text {

  private static final String TYPESET = "\u2018\u2019\u02bc\u201c\u201d\u2010\u2011\u2012\u2013\u2014\u00a0\u202f\u2007";
  private static final String TYPED = "'''\"\"-----   ";

  private final String original;
  private final String plain;
  private final int length;
  private final int[] codePointsBefore;
  private volatile @Nullable Read lastRead;

  private Text(String original, String plain) {
    this.original = original;
    this.plain = plain;
    this.length = plain.codePointCount(0, plain.length());
    this.codePointsBefore = length == plain.length() ? new int[0] : codePointsBefore(plain);
  }

  public static Text of(String original) {
    StringBuilder plain = new StringBuilder(original);
    for (int i = 0; i < plain.length(); i++) {
      int typeset = plain.charAt(i) < 0x80 ? -1 : TYPESET.indexOf(plain.charAt(i));
      if (typeset >= 0) {
        plain.setCharAt(i, TYPED.charAt(typeset));
      }
    }
    return new Text(original, plain.toString());
  }

  /** The text to match against, in UTF-16. */
  public String plain() {
    return plain;
  }

  /** What {@code reader} makes of the text; kept, so that detectors with the same reader share the work. */
  public List<Reading> readings(TextReader reader) {
    Read kept = lastRead;
    if (kept == null || !kept.by().equals(reader)) {
      kept = new Read(reader, List.copyOf(reader.read(original)));
      lastRead = kept;
    }
    return kept.readings();
  }

  /** The length in code points. */
  public int length() {
    return length;
  }

  /** The range, in code points, of the stretch from {@code start} to {@code end} of {@link #plain()} in UTF-16. */
  public Range range(int start, int end) {
    return new Range(codePoint(start), codePoint(end));
  }

  private int codePoint(int utf16) {
    return codePointsBefore.length == 0 ? utf16 : codePointsBefore[utf16];
  }

  private static int[] codePointsBefore(String text) {
    int[] before = new int[text.length() + 1];
    int codePoints = 0;
    for (int i = 0; i < text.length(); codePoints++) {
      int next = i + Character.charCount(text.codePointAt(i));
      before[i] = codePoints;
      for (int inside = i + 1; inside < next; inside++) {
        before[inside] = codePoints;
      }
      i = next;
    }
    before[text.length()] = codePoints;
    return before;
  }

  private record Read(TextReader by, List<Reading> readings) {}

  /** Keeps the words out of logs. */
  @Override
  public String toString() {
    return "Text[" + length + " characters]";
  }
}
