package org.redress.screening.personal;

import java.util.List;
import java.util.Optional;

/** Passport numbers with letters, as most countries' are; only what is said to be one. */
final class Passport implements CodeFinder.Code {

  private static final String GAPS = " -";

  @Override
  public List<Shape> shapes() {
    return List.of(new Shape("L_99999999", GAPS), new Shape("L_9999999", GAPS), new Shape("LL_9999999", GAPS),
        new Shape("LL_999999", GAPS), new Shape("99LL99999", ""), new Shape("999999999LLL", ""));
  }

  @Override
  public Optional<Found> read(Page page, int start, int end) {
    return Cues.passport(page, start, end)
        ? Optional.of(new Found(
            DataKind.PASSPORT, start, end, Certainty.LIKELY, Shape.compact(page, start, end)))
        : Optional.empty();
  }
}
