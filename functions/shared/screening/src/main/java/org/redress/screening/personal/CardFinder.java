package org.redress.screening.personal;

import java.util.ArrayList;
import java.util.List;

/** Finds payment cards: issuer, length and Luhn's check. */
final class CardFinder implements RunFinder {

  private static final int SHORTEST = 13;
  private static final int LONGEST = 19;
  private static final int MOST_GROUPS = 7;

  @Override
  public List<Found> find(DigitRun run) {
    List<Found> found = new ArrayList<>();
    for (int first = 0; first < run.size(); first++) {
      int last = lastOf(run, first);
      if (last >= 0) {
        found.add(card(run, first, last));
        first = last;
      } else if (run.lastSingle(first) > first) {
        first = run.lastSingle(first);
      }
    }
    return found;
  }

  private static Found card(DigitRun run, int first, int last) {
    DigitGroup start = run.group(first);
    Certainty certainty = Cues.somethingElse(run.page(), start.start()) ? Certainty.DOUBTFUL : Certainty.SURE;
    return new Found(DataKind.CARD, start.start(), run.group(last).end(), certainty, run.digits(first, last));
  }

  private static int lastOf(DigitRun run, int first) {
    int single = run.lastSingle(first);
    if (single > first) {
      return isCard(run, first, single) ? single : -1;
    }
    int size = 0;
    int best = -1;
    for (int last = first; last < Math.min(run.size(), first + MOST_GROUPS) && size <= LONGEST; last++) {
      size += run.group(last).size();
      if (size >= SHORTEST && size <= LONGEST && isGrouped(run, first, last) && isCard(run, first, last)) {
        best = last;
      }
    }
    return best;
  }

  private static boolean isGrouped(DigitRun run, int first, int last) {
    if (first == last || (first == 0 && last == run.size() - 1)) {
      return true;
    }
    for (int i = first; i < last; i++) {
      if (run.group(i).size() != 4) {
        return last == first + 2 && run.group(first).size() == 4 && run.group(first + 1).size() == 6;
      }
    }
    return run.group(last).size() <= 4 || last == first + 1;
  }

  private static boolean isParted(DigitRun run, int first, int last) {
    for (int i = first + 1; i <= last; i++) {
      if (run.gapBefore(i).indexOf('(') >= 0 || run.gapBefore(i).indexOf('+') >= 0) {
        return false;
      }
    }
    return run.page().at(run.group(first).start() - 1) != '+';
  }

  private static boolean isCard(DigitRun run, int first, int last) {
    if (last - first > LONGEST) {
      return false;
    }
    String digits = run.digits(first, last);
    return digits.length() >= SHORTEST
        && digits.length() <= LONGEST
        && run.standsAlone(first, last)
        && isParted(run, first, last)
        && CardIssuers.issue(digits)
        && CheckDigits.luhn(digits);
  }
}
