package org.redress.screening;

import java.util.List;
import org.redress.screening.catalogue.Catalogue;
import org.redress.screening.fusion.Thresholds;
import org.redress.screening.history.CaseHistory;
import org.redress.screening.pattern.PatternDetector;
import org.redress.screening.personal.PersonalData;

/** The shipped screener without the trained model, whose judgements change with each training. */
public final class Rules {

  private Rules() {}

  /** The rules with the shipped catalogue. */
  public static ClauseScreener screener() {
    return screener(Catalogue.shipped());
  }

  static ClauseScreener screener(Catalogue catalogue) {
    PatternDetector.ForReports patterns = PatternDetector.shipped();
    Detectors detectors = new Detectors(List.of(patterns.posts()), List.of(patterns.account()), List.of())
        .and("personal-data", () -> new Detectors(PersonalData.shipped(), List.of(), List.of()));
    return new ClauseScreener(catalogue, Thresholds.shipped(), detectors, CaseHistory.shipped());
  }
}
