package org.redress.screening.personal;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;

/**
 * Numbers of British driving licences: five of the surname filled up with nines, decade, month (plus 50 for women), day
 * and year of birth, two initials, a digit, two check letters; perhaps the issue behind it. Those of Northern Ireland
 * are eight digits that are said to be one.
 */
final class DrivingLicence implements CodeFinder.Code {

  private static final Pattern DVLA = Pattern.compile("(?:[A-Z]{5}|[A-Z]{4}9|[A-Z]{3}99|[A-Z]{2}999|[A-Z]9999)"
      + "[0-9](?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9](?:[A-Z][A-Z9]|99)[A-Z0-9][A-Z]{2}");
  private static final String GAPS = " -";
  private static final int DVLA_SIZE = 16;

  @Override
  public List<Shape> shapes() {
    return List.of(new Shape("LXXXX_999999_XX_XXX", GAPS), new Shape("99999999", ""));
  }

  @Override
  public Optional<Found> read(Page page, int start, int end) {
    String compact = Shape.compact(page, start, end);
    if (compact.length() < DVLA_SIZE) {
      return Cues.drivingLicence(page, start)
          ? Optional.of(new Found(DataKind.DRIVING_LICENCE, start, end, Certainty.LIKELY, compact))
          : Optional.empty();
    }
    return DVLA.matches(compact)
        ? Optional.of(new Found(DataKind.DRIVING_LICENCE, start, end, Certainty.SURE, compact))
        : Optional.empty();
  }
}
