package org.redress.screening.personal;

import java.util.List;

/** Groups of digits with nothing between them but a few blanks, dots, hyphens and brackets. */
record DigitRun(Page page, List<DigitGroup> groups) {

  int size() {
    return groups.size();
  }

  DigitGroup group(int index) {
    return groups.get(index);
  }

  /** What stands between a group and the one before it. */
  String gapBefore(int index) {
    return page.text().substring(groups.get(index - 1).end(), groups.get(index).start());
  }

  /** Whether the stretch is not cut out of a longer number: a blank parts it from its neighbours in the run. */
  boolean standsAlone(int first, int last) {
    return (first == 0 || gapBefore(first).indexOf(' ') >= 0)
        && (last == size() - 1 || gapBefore(last + 1).indexOf(' ') >= 0)
        && isClear(first, last);
  }

  private boolean isClear(int first, int last) {
    int start = group(first).start();
    char before = page.at(start - 1);
    char after = page.at(group(last).end());
    boolean isPartOfMore = "_@#$\u00a3\u20ac=&/\\".indexOf(before) >= 0 || Characters.isWord(before)
        || Characters.isWord(after) || after == '%' || after == '_'
        || (",.'".indexOf(before) >= 0 && Characters.isDigit(page.at(start - 2)))
        || (before == '-' && Characters.isWord(page.at(start - 2)))
        || (",.'/:".indexOf(after) >= 0 && Characters.isDigit(page.at(group(last).end() + 1)));
    return !isPartOfMore && !page.isInUrl(start);
  }

  boolean isPlain(int first, int last) {
    return groups.subList(first, last + 1).stream().allMatch(DigitGroup::plain);
  }

  String digits(int first, int last) {
    StringBuilder digits = new StringBuilder();
    groups.subList(first, last + 1).forEach(group -> digits.append(group.digits()));
    return digits.toString();
  }

  boolean hasSizes(int first, int... sizes) {
    if (first + sizes.length > size()) {
      return false;
    }
    for (int i = 0; i < sizes.length; i++) {
      if (group(first + i).size() != sizes[i]) {
        return false;
      }
    }
    return true;
  }

  /** The last of the single digits, or of said ones, that follow each other from {@code first} in the same way. */
  int lastSingle(int first) {
    int last = first;
    while (last + 1 < size() && isSpelt(last) && isSpelt(last + 1)
        && (last == first || !group(last).plain() || gapBefore(last + 1).equals(gapBefore(first + 1)))) {
      last++;
    }
    return last;
  }

  private boolean isSpelt(int index) {
    return group(index).size() == 1 || (!group(index).plain() && group(index).size() <= 3);
  }
}
