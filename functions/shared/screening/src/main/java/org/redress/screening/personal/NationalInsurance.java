package org.redress.screening.personal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** National Insurance numbers, by the prefixes that are given out. */
final class NationalInsurance implements CodeFinder.Code {

  private static final String GAPS = " -./";
  private static final Set<String> NEVER_GIVEN_OUT = Set.of("BG", "GB", "NK", "KN", "TN", "NT", "ZZ");
  private static final int WHOLE = 9;

  @Override
  public List<Shape> shapes() {
    return List.of(new Shape("LL_99_99_99_L", GAPS), new Shape("LL_99_99_99", GAPS));
  }

  @Override
  public Optional<Found> read(Page page, int start, int end) {
    String compact = Shape.compact(page, start, end);
    boolean isWhole = compact.length() == WHOLE;
    boolean isGivenOut = "DFIQUV".indexOf(compact.charAt(0)) < 0
        && "DFIQUVO".indexOf(compact.charAt(1)) < 0
        && !NEVER_GIVEN_OUT.contains(compact.substring(0, 2))
        && (!isWhole || "ABCD".indexOf(compact.charAt(WHOLE - 1)) >= 0);
    if (!isGivenOut || (Characters.isDigit(page.at(end + 1)) && ".-/".indexOf(page.at(end)) >= 0)) {
      return Optional.empty();
    }
    boolean isSaid = Cues.insurance(page, start);
    if (isWhole ? !isSaid && Cues.somethingElse(page, start) : !isSaid || goesOn(page, end)) {
      return Optional.empty();
    }
    return Optional.of(
        new Found(DataKind.NINO, start, end, isWhole ? Certainty.SURE : Certainty.LIKELY, compact));
  }

  /** Whether a single letter follows, which makes it a whole number of another suffix. */
  private static boolean goesOn(Page page, int end) {
    return page.at(end) == ' ' && Characters.isLatin(page.at(end + 1)) && !Characters.isWord(page.at(end + 2));
  }
}
