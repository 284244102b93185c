package org.redress.screening.personal;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The name of a street behind a number.
 *
 * @param isWritten whether it has the capitals of a name
 * @param isStrong whether its last word is said of streets alone
 */
record StreetName(int end, boolean isWritten, boolean isStrong) {

  private static final int MOST_WORDS = 4;
  private static final Set<String> DIRECTIONS = Set.of("north", "south", "east", "west", "lane");
  private static final Set<String> ARTICLES = Set.of("the");

  /** The shortest name that starts at a blank; null if there is none. */
  static @Nullable StreetName read(Page page, int blank) {
    int at = blank;
    boolean isWritten = true;
    String first = "";
    for (int words = 0; words < MOST_WORDS; words++) {
      int start = behindBlanks(page, at);
      int end = wordEnd(page, start);
      if (start == at || end == start) {
        return null;
      }
      String word = AddressFinder.small(page, start, end);
      isWritten &= Characters.isCapital(page.at(start));
      boolean isKind = Streets.isKind(word) && words > 0;
      if (isKind && !(ARTICLES.contains(first) && words > 1)) {
        if (word.equals("dr") && Characters.isCapital(page.at(behindBlanks(page, end)))) {
          return null;
        }
        return extended(page, end, isWritten, Streets.STRONG.contains(word));
      }
      boolean isName = word.length() >= 2 && !Streets.NO_NAMES.contains(word)
          && (words == 0 || !ARTICLES.contains(word));
      if (!isName) {
        return null;
      }
      first = words == 0 ? word : first;
      at = page.at(end) == '.' && word.length() <= 2 ? end + 1 : end;
    }
    return null;
  }

  /** Whether the number is rather a year: 'in 1984 Orwell Street'. */
  boolean numberIsYear(Page page, int start) {
    char first = page.at(start);
    boolean hasFour = Characters.isAllDigits(page.text().substring(start, Math.min(page.length(), start + 4)))
        && !Characters.isWord(page.at(start + 4));
    return hasFour && (first == '1' || first == '2') && (page.at(start + 1) == '9' || page.at(start + 1) == '0');
  }

  private static StreetName extended(Page page, int end, boolean isWritten, boolean isStrong) {
    int start = behindBlanks(page, end);
    int next = wordEnd(page, start);
    String word = AddressFinder.small(page, start, next);
    boolean goesOn = start > end && isWritten && Characters.isCapital(page.at(start))
        && (DIRECTIONS.contains(word) || Streets.STRONG.contains(word));
    return new StreetName(goesOn ? next : end, isWritten, isStrong || (goesOn && Streets.STRONG.contains(word)));
  }

  private static int behindBlanks(Page page, int at) {
    int behind = at;
    while (behind - at < 2 && page.at(behind) == ' ') {
      behind++;
    }
    return behind;
  }

  private static int wordEnd(Page page, int start) {
    int end = start;
    while (end - start < 24 && (Character.isLetter(page.at(end))
        || ("'-".indexOf(page.at(end)) >= 0 && end > start && Character.isLetter(page.at(end + 1))))) {
      end++;
    }
    return Characters.isDigit(page.at(end)) ? start : end;
  }
}
