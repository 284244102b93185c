package org.redress.screening.personal;

import java.util.ArrayList;
import java.util.List;

/** Finds British passport numbers: nine digits that are said to be one. */
final class PassportFinder implements RunFinder {

  @Override
  public List<Found> find(DigitRun run) {
    List<Found> found = new ArrayList<>();
    for (int first = 0; first < run.size(); first++) {
      int single = run.lastSingle(first);
      int last = single == first + 8 ? single : lastOf(run, first);
      if (last >= 0 && run.standsAlone(first, last)) {
        int start = run.group(first).start();
        int end = run.group(last).end();
        if (Cues.passport(run.page(), start, end)) {
          found.add(new Found(DataKind.PASSPORT, start, end, Certainty.LIKELY, run.digits(first, last)));
        }
      }
      first = single;
    }
    return found;
  }

  private static int lastOf(DigitRun run, int first) {
    if (run.hasSizes(first, 9)) {
      return first;
    }
    return run.hasSizes(first, 3, 3, 3) ? first + 2 : -1;
  }
}
