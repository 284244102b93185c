package org.redress.screening.personal;

import java.text.Normalizer;
import java.util.Arrays;
import org.redress.screening.detect.Range;
import org.redress.screening.detect.Text;

/**
 * A text as the finders of personal data read it: digits and letters of other styles are plain ones, blanks and dashes
 * too, and what cannot be seen is left out. Unlike readings for words it keeps capitals and undoes no disguise of
 * letters, for a digit is to stay a digit.
 */
final class Page {

  private static final int[] NONE = new int[0];
  private static final String LOOK_ALIKES = "\u043e\u041e\u03bf\u039f\u00b7\u2024\u2219\u3002\uff61\u2212\u2044";
  private static final String PLAIN_ONES = "oOoO.....-/";

  private final Text source;
  private final String text;
  private final int[] starts;
  private final int[] ends;

  private Page(Text source, String text, int[] starts, int[] ends) {
    this.source = source;
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  static Page of(Text source) {
    String plain = source.plain();
    for (int i = 0; i < plain.length(); i++) {
      if (plain.charAt(i) >= 0x80) {
        return cleaned(source, plain);
      }
    }
    return new Page(source, plain, NONE, NONE);
  }

  private static Page cleaned(Text source, String plain) {
    StringBuilder text = new StringBuilder(plain.length());
    int[] starts = new int[plain.length()];
    int[] ends = new int[plain.length()];
    for (int i = 0; i < plain.length();) {
      int codePoint = plain.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      int before = text.length();
      if (!isInvisible(codePoint) && !isMarkOnDigit(codePoint, text)) {
        text.appendCodePoint(plainOne(codePoint));
      }
      for (int at = before; at < text.length(); at++) {
        starts[at] = i;
        ends[at] = next;
      }
      i = next;
    }
    return new Page(
        source, text.toString(), Arrays.copyOf(starts, text.length()), Arrays.copyOf(ends, text.length()));
  }

  private static int plainOne(int codePoint) {
    if (codePoint < 0x80) {
      return codePoint;
    }
    int lookAlike = codePoint <= 0xffff ? LOOK_ALIKES.indexOf(codePoint) : -1;
    if (lookAlike >= 0) {
      return PLAIN_ONES.charAt(lookAlike);
    }
    if (Character.isDigit(codePoint)) {
      return '0' + Character.digit(codePoint, 10);
    }
    if (codePoint == 0x24ea || (codePoint >= 0x2460 && codePoint <= 0x2468)) {
      return codePoint == 0x24ea ? '0' : '1' + codePoint - 0x2460;
    }
    if (codePoint >= 0xff01 && codePoint <= 0xff5e) {
      return codePoint - 0xfee0;
    }
    if (codePoint >= 0x1d400 && codePoint <= 0x1d7ff) {
      return Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC).codePointAt(0);
    }
    return switch (Character.getType(codePoint)) {
      case Character.SPACE_SEPARATOR -> ' ';
      case Character.DASH_PUNCTUATION -> '-';
      default -> codePoint;
    };
  }

  private static boolean isInvisible(int codePoint) {
    return codePoint >= 0x80
        && (Character.getType(codePoint) == Character.FORMAT
            || (codePoint >= 0xfe00 && codePoint <= 0xfe0f)
            || (codePoint >= 0xe0100 && codePoint <= 0xe01ef)
            || codePoint == 0x034f
            || codePoint == 0x115f
            || codePoint == 0x3164
            || codePoint == 0x20e3);
  }

  private static boolean isMarkOnDigit(int codePoint, StringBuilder before) {
    return codePoint >= 0x300
        && !before.isEmpty()
        && Characters.isDigit(before.charAt(before.length() - 1))
        && Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  /** The character at a place, a line break outside of the page. */
  char at(int place) {
    return place >= 0 && place < text.length() ? text.charAt(place) : '\n';
  }

  /** Where something stands in the original, in code points. */
  Range range(int start, int end) {
    return starts.length == 0 ? source.range(start, end) : source.range(starts[start], ends[end - 1]);
  }

  /** Where something stands in the source text's plain form, in UTF-16. */
  int sourceStart(int start) {
    return starts.length == 0 ? start : starts[start];
  }

  int sourceEnd(int end) {
    return ends.length == 0 ? end : ends[end - 1];
  }

  /** Whether a place lies within an address of the web. */
  boolean isInUrl(int place) {
    int from = place;
    while (from > 0 && place - from < 500 && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, place);
    return word.contains("://") || word.startsWith("www.") || word.contains(".com/") || word.contains(".co/")
        || word.contains(".org/") || word.contains(".uk/");
  }
}
