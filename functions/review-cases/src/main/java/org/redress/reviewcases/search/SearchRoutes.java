package org.redress.reviewcases.search;

import java.time.InstantSource;
import org.redress.caseworkaws.Wiring;
import org.redress.reviewcases.access.Frames;
import org.redress.reviewcases.access.Reviewers;
import org.redress.reviewcases.words.TimeWords;
import org.redress.reviewcases.worklist.CaseFilters;
import org.redress.reviewcases.worklist.CaseRows;
import org.redress.reviewcases.worklist.SealedPlaces;
import org.redress.screening.catalogue.Catalogue;

/** Wires the search. */
public final class SearchRoutes {

  private SearchRoutes() {}

  public static SearchPages of(
      Wiring wiring, Frames frames, Reviewers reviewers, Catalogue catalogue, InstantSource clock) {
    return new SearchPages(
        frames, reviewers,
        new Finder(wiring.review().finding(), wiring.review().wordSearch(), SealedPlaces.of(wiring)),
        new CaseFilters(catalogue), new CaseRows(new TimeWords(wiring.serviceTimes()), catalogue), clock);
  }
}
