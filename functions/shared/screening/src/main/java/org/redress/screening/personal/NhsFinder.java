package org.redress.screening.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds NHS numbers and Scottish CHI numbers: ten digits with a check modulo 11. */
final class NhsFinder implements RunFinder {

  private static final int SIZE = 10;

  @Override
  public List<Found> find(DigitRun run) {
    List<Found> found = new ArrayList<>();
    for (int first = 0; first < run.size(); first++) {
      int single = run.lastSingle(first);
      int last = single > first ? single : lastOf(run, first);
      if (last >= 0) {
        number(run, first, last).ifPresent(found::add);
      }
      first = Math.max(first, single);
    }
    return found;
  }

  private static int lastOf(DigitRun run, int first) {
    if (run.hasSizes(first, SIZE)) {
      return first;
    }
    if (run.hasSizes(first, 6, 4) || run.hasSizes(first, 3, 7) || run.hasSizes(first, 5, 5)) {
      return first + 1;
    }
    if (run.hasSizes(first, 3, 3, 4)) {
      return first + 2;
    }
    return run.hasSizes(first, 2, 2, 2, 4) ? first + 3 : -1;
  }

  private static Optional<Found> number(DigitRun run, int first, int last) {
    if (last - first >= SIZE) {
      return Optional.empty();
    }
    String digits = run.digits(first, last);
    if (!CheckDigits.modulo11(digits) || !run.standsAlone(first, last)) {
      return Optional.empty();
    }
    int start = run.group(first).start();
    return certainty(run, first, last, digits)
        .map(certainty -> new Found(DataKind.NHS, start, run.group(last).end(), certainty, digits));
  }

  private static Optional<Certainty> certainty(DigitRun run, int first, int last, String digits) {
    int start = run.group(first).start();
    if (Cues.health(run.page(), start)) {
      return Optional.of(Certainty.SURE);
    }
    boolean isOfAnotherKind = Cues.somethingElse(run.page(), start) || Cues.phone(run.page(), start)
        || run.page().at(start - 1) == '+';
    if (isOfAnotherKind) {
      return Optional.empty();
    }
    boolean isGivenOut = isChi(digits) || "4679".indexOf(digits.charAt(0)) >= 0;
    if (run.hasSizes(first, 3, 3, 4) && first + 2 == last) {
      return Optional.of(isGivenOut ? Certainty.SURE : Certainty.LIKELY);
    }
    if (!isGivenOut || digits.chars().distinct().count() == 1) {
      return Optional.empty();
    }
    return Optional.of(last - first > 3 ? Certainty.DOUBTFUL : Certainty.LIKELY);
  }

  /** CHI numbers begin with a date of birth. */
  private static boolean isChi(String digits) {
    int day = Integer.parseInt(digits.substring(0, 2));
    int month = Integer.parseInt(digits.substring(2, 4));
    return day >= 1 && day <= 31 && month >= 1 && month <= 12;
  }
}
