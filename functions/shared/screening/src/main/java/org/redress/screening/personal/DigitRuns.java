package org.redress.screening.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the runs of digits of a page, also where letters or words stand for digits. */
final class DigitRuns {

  private static final String GAP = " -.()_*~,+";
  private static final int LONGEST_GAP = 4;

  private final Page page;
  private final List<DigitRun> runs = new ArrayList<>();
  private List<DigitGroup> groups = new ArrayList<>();
  private int times = 1;
  private int timesStart;

  private DigitRuns(Page page) {
    this.page = page;
  }

  static List<DigitRun> of(Page page) {
    DigitRuns reader = new DigitRuns(page);
    reader.read();
    return reader.runs;
  }

  private void read() {
    int at = 0;
    while (at < page.length()) {
      if (!Characters.isWord(page.at(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < page.length() && Characters.isWord(page.at(end))) {
        end++;
      }
      token(at, end);
      at = end;
    }
    close();
  }

  private void token(int start, int end) {
    int digitsEnd = start;
    while (digitsEnd < end && isDigitLike(page.at(digitsEnd))) {
      digitsEnd++;
    }
    boolean isExtended = digitsEnd < end && digitsEnd - start >= 3 && isExtension(digitsEnd, end);
    if (digitsEnd == end || isExtended) {
      DigitGroup group = written(start, digitsEnd);
      if (group != null) {
        join(group);
        return;
      }
    }
    spoken(start, end);
  }

  private @Nullable DigitGroup written(int start, int end) {
    StringBuilder digits = new StringBuilder(end - start);
    int real = 0;
    for (int i = start; i < end; i++) {
      char character = page.at(i);
      real += Characters.isDigit(character) ? 1 : 0;
      digits.append(Characters.isDigit(character) ? character : "oO".indexOf(character) >= 0 ? '0' : '1');
    }
    return real == 0 ? null : new DigitGroup(start, end, digits.toString(), real == end - start);
  }

  private void spoken(int start, int end) {
    if (end - start > 6) {
      close();
      return;
    }
    String word = page.text().substring(start, end).toLowerCase(Locale.ROOT);
    Integer repeats = NumberWords.TIMES.get(word);
    if (repeats != null) {
      if (times > 1) {
        close();
      }
      times = repeats;
      timesStart = start;
      return;
    }
    String digits = NumberWords.DIGITS.get(word);
    if (digits == null) {
      close();
    } else {
      join(new DigitGroup(start, end, digits, false));
    }
  }

  private void join(DigitGroup group) {
    DigitGroup whole = group;
    if (times > 1) {
      whole = group.size() == 1 && group.start() - timesStart <= 9
          ? new DigitGroup(timesStart, group.end(), group.digits().repeat(times), false)
          : group;
      times = 1;
    }
    if (!groups.isEmpty() && !isGap(groups.getLast(), whole)) {
      close();
    }
    groups.add(whole);
  }

  private boolean isGap(DigitGroup before, DigitGroup after) {
    int length = after.start() - before.end();
    if (length > LONGEST_GAP) {
      return false;
    }
    for (int i = before.end(); i < after.start(); i++) {
      char character = page.at(i);
      if (GAP.indexOf(character) < 0
          || (character == ',' && before.plain() && after.plain())
          || (character == '+' && i != after.start() - 1)) {
        return false;
      }
    }
    return true;
  }

  private void close() {
    if (!groups.isEmpty()) {
      runs.add(new DigitRun(page, groups));
      groups = new ArrayList<>();
    }
    times = 1;
  }

  private boolean isExtension(int start, int end) {
    return (page.at(start) == 'x' || page.at(start) == 'X')
        && end - start >= 2
        && end - start <= 7
        && Characters.isAllDigits(page.text().substring(start + 1, end));
  }

  private static boolean isDigitLike(char character) {
    return Characters.isDigit(character) || "oOlI|".indexOf(character) >= 0;
  }
}
