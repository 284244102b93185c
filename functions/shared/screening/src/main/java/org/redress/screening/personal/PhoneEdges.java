package org.redress.screening.personal;

import java.util.Locale;

/**
 * Where a telephone number begins and ends: with its plus, its bracket and its extension.
 *
 * @param areClear whether it is not cut out of something longer
 */
record PhoneEdges(int start, int end, boolean areClear) {

  private static final int LONGEST_EXTENSION = 6;

  static PhoneEdges of(DigitRun run, int first, int last) {
    Page page = run.page();
    int start = run.group(first).start();
    int end = run.group(last).end();
    if (PhoneForm.isBehindPlus(page, start)) {
      start = page.text().lastIndexOf('+', start);
    }
    if (page.at(start - 1) == '(' && closesFirst(page.text().substring(start, end))) {
      start--;
    }
    int extended = extended(page, end);
    boolean isClear = !isPartOfMore(page, start, extended)
        && (extended > end || last == run.size() - 1 || run.gapBefore(last + 1).indexOf(' ') >= 0
            || run.gapBefore(last + 1).indexOf('+') >= 0);
    return new PhoneEdges(start, extended, isClear);
  }

  private static boolean closesFirst(String number) {
    int closing = number.indexOf(')');
    int opening = number.indexOf('(');
    return closing >= 0 && (opening < 0 || closing < opening);
  }

  private static boolean isPartOfMore(Page page, int start, int end) {
    char before = page.at(start - 1);
    char after = page.at(end);
    return "_@#$\u00a3\u20ac=&\\".indexOf(before) >= 0
        || Characters.isWord(before)
        || Characters.isWord(after)
        || after == '_'
        || after == '@'
        || after == '%'
        || page.isInUrl(start);
  }

  private static int extended(Page page, int end) {
    int at = end;
    while (at - end < 3 && " ,;(".indexOf(page.at(at)) >= 0) {
      at++;
    }
    String rest = page.text().substring(Math.min(at, page.length()), Math.min(page.length(), at + 10))
        .toLowerCase(Locale.ROOT);
    int word = rest.startsWith("extension")
        ? 9
        : rest.startsWith("extn") ? 4 : rest.startsWith("ext") ? 3 : rest.startsWith("x") ? 1 : 0;
    if (word == 0) {
      return end;
    }
    at += word;
    int wordEnd = at;
    while (at - wordEnd < 3 && ". :".indexOf(page.at(at)) >= 0) {
      at++;
    }
    int digits = at;
    while (Characters.isDigit(page.at(at))) {
      at++;
    }
    return at > digits && at - digits <= LONGEST_EXTENSION ? at : end;
  }
}
