package org.redress.screening.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds telephone numbers; one without a country code is read as a British one. */
final class PhoneFinder implements RunFinder {

  private static final int MOST_GROUPS = 8;
  private static final int LONGEST = 15;
  /** Bounds the costly looks at a text of nothing but digits. */
  private static final int MOST_TRIES = 10_000;

  private final PhoneNumbers numbers;

  PhoneFinder(PhoneNumbers numbers) {
    this.numbers = numbers;
  }

  @Override
  public List<Found> find(DigitRun run) {
    List<Found> found = new ArrayList<>();
    int tries = 0;
    for (int first = 0; first < run.size() && tries < MOST_TRIES; first++) {
      PhoneForm form = PhoneForm.of(run, first);
      int single = run.lastSingle(first);
      if (form == PhoneForm.NONE || !isStart(run, first)) {
        first = single;
        continue;
      }
      Optional<Found> number = Optional.empty();
      int last = single > first && isWhole(run, first, single) ? single : lastGroup(run, first);
      for (; last >= (single > first ? single : first) && number.isEmpty(); last--) {
        number = number(run, first, last, form);
        tries += number.isPresent() ? 0 : 1;
      }
      if (number.isPresent()) {
        found.add(number.get());
        first = last + 1;
      } else {
        first = single;
      }
    }
    return found;
  }

  private static boolean isWhole(DigitRun run, int first, int last) {
    return last - first >= MOST_GROUPS - 2 && run.digits(first, Math.min(last, first + 20)).length() >= 10;
  }

  private static boolean isStart(DigitRun run, int first) {
    if (first == 0 || run.gapBefore(first).indexOf('+') >= 0) {
      return true;
    }
    boolean isZeroes = run.group(first).digits().startsWith("00");
    return run.gapBefore(first).indexOf(' ') >= 0 && !(isZeroes && run.gapBefore(first).length() == 1);
  }

  private static int lastGroup(DigitRun run, int first) {
    int size = 0;
    int last = first;
    for (int i = first; i < Math.min(run.size(), first + MOST_GROUPS); i++) {
      size += run.group(i).size();
      if (size > LONGEST + 3 || (i > first && run.gapBefore(i).indexOf('+') >= 0)) {
        break;
      }
      last = i;
    }
    return last;
  }

  private Optional<Found> number(DigitRun run, int first, int last, PhoneForm form) {
    if (last - first > LONGEST) {
      return Optional.empty();
    }
    PhoneEdges edges = PhoneEdges.of(run, first, last);
    if (!edges.areClear() || looksLikeDate(run, first)) {
      return Optional.empty();
    }
    String digits = run.digits(first, last);
    Page page = run.page();
    return form.read(digits, numbers)
        .filter(number -> !Cues.somethingElse(page, edges.start()))
        .flatMap(number -> form.certainty(run, first, last)
            .map(certainty -> new Found(DataKind.PHONE, edges.start(), edges.end(), certainty, number)));
  }

  private static boolean looksLikeDate(DigitRun run, int first) {
    return run.hasSizes(first, 2, 2, 4) && !run.gapBefore(first + 1).equals(" ");
  }
}
