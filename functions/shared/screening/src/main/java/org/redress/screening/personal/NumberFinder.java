package org.redress.screening.personal;

import java.util.ArrayList;
import java.util.List;

/** Finds what is made of digits alone; the page is read once for all kinds of it. */
record NumberFinder(List<RunFinder> finders) implements Finder {

  private static final int FEWEST_WORDS = 6;
  private static final int FEWEST_DIGITS = 9;

  NumberFinder {
    finders = List.copyOf(finders);
  }

  @Override
  public boolean mayFind(Glance glance) {
    return glance.digit() || glance.numberWords() >= FEWEST_WORDS;
  }

  @Override
  public List<Found> find(Page page) {
    List<Found> found = new ArrayList<>();
    for (DigitRun run : DigitRuns.of(page)) {
      if (run.groups().stream().mapToInt(DigitGroup::size).sum() >= FEWEST_DIGITS) {
        finders.forEach(finder -> found.addAll(finder.find(run)));
      }
    }
    return found;
  }
}
