package org.redress.screening.personal;

import java.util.List;

/** Finds one kind of number in a run of digits. Immutable; looks at each group a bounded number of times. */
interface RunFinder {

  List<Found> find(DigitRun run);
}
