package org.redress.screening.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds e-mail addresses as programs write them. */
final class EmailFinder implements Finder {

  private static final int LONGEST_LOCAL = 64;
  private static final int LONGEST_DOMAIN = 253;
  private static final Set<String> MACHINES = Set.of("git", "svn", "hg");

  @Override
  public boolean mayFind(Glance glance) {
    return glance.atSign();
  }

  @Override
  public List<Found> find(Page page) {
    List<Found> found = new ArrayList<>();
    int from = 0;
    for (int at = page.text().indexOf('@'); at >= 0; at = page.text().indexOf('@', at + 1)) {
      int start = localStart(page, at, from);
      int end = domainEnd(page, at);
      boolean isHandle = "@/".indexOf(page.at(start - 1)) >= 0 && !page.text().startsWith("//", start - 2);
      if (start < at && end > at && !isHandle && !isMachine(page, start, at, end)) {
        String address = page.text().substring(start, end).toLowerCase(Locale.ROOT);
        found.add(new Found(DataKind.EMAIL, start, end, Certainty.SURE, address));
        from = end;
      }
    }
    return found;
  }

  private static int localStart(Page page, int at, int from) {
    int start = at;
    while (start > from && at - start < LONGEST_LOCAL && isLocal(page.at(start - 1))) {
      start--;
    }
    while (start < at && !Characters.isWord(page.at(start)) && page.at(start) != '_') {
      start++;
    }
    return page.at(at - 1) == '.' ? at : start;
  }

  private static boolean isLocal(char character) {
    return Characters.isWord(character) || "._%+-'!&*".indexOf(character) >= 0;
  }

  /** The end of a name of at least two labels, of which the last has letters alone; else {@code at}. */
  static int domainEnd(Page page, int at) {
    int end = at;
    int label = at + 1;
    int labels = 0;
    for (int i = at + 1; i - at <= LONGEST_DOMAIN; i++) {
      char character = page.at(i);
      if (Characters.isWord(character) || (character == '-' && i > label)) {
        continue;
      }
      boolean isLabel = i > label && page.at(i - 1) != '-';
      labels += isLabel ? 1 : 0;
      if (isLabel && labels >= 2 && isTop(page, label, i) && character != '@') {
        end = i;
      }
      if (!isLabel || character != '.') {
        break;
      }
      label = i + 1;
    }
    return end;
  }

  private static boolean isTop(Page page, int start, int end) {
    if (end - start < 2 || end - start > 24) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (!Character.isLetter(page.at(i))) {
        return page.text().startsWith("xn--", start);
      }
    }
    return true;
  }

  private static boolean isMachine(Page page, int start, int at, int end) {
    return MACHINES.contains(page.text().substring(start, at)) && page.at(end) == ':';
  }
}
