package org.redress.reviewcases.worklist;

import java.time.InstantSource;
import java.util.function.UnaryOperator;
import org.redress.casework.reviewers.Worklist;
import org.redress.caseworkaws.Wiring;
import org.redress.reviewcases.access.ConsoleRoute;
import org.redress.reviewcases.access.Frames;
import org.redress.reviewcases.access.Inside;
import org.redress.reviewcases.access.Reviewers;
import org.redress.reviewcases.access.Routes;
import org.redress.reviewcases.own.Pauses;
import org.redress.reviewcases.words.TimeWords;
import org.redress.screening.catalogue.Catalogue;

/** The routes by which reviewers come to their cases. */
public final class WorkRoutes {

  private final ReviewersHome home;
  private final NextCase next;
  private final CaseLists lists;
  private final BulkPosts bulk;

  public WorkRoutes(Wiring wiring, Frames frames, Reviewers reviewers, Catalogue catalogue, InstantSource clock) {
    Worklist worklist = wiring.review().worklist();
    CaseRows rows = new CaseRows(new TimeWords(wiring.serviceTimes()), catalogue);
    home = new ReviewersHome(
        frames, reviewers, worklist, rows, new Pauses(wiring.review().counting(), wiring.clock()), clock);
    next = new NextCase(frames, reviewers, wiring.review().claiming(), clock);
    lists = new CaseLists(frames, reviewers, worklist, rows, SealedPlaces.of(wiring), new CaseFilters(catalogue),
        clock);
    bulk = new BulkPosts(frames, reviewers, wiring.review());
  }

  /**
   * Adds them.
   *
   * @param before what may come before the next case
   */
  public void addTo(Routes routes, UnaryOperator<Inside> before) {
    bulk.addTo(routes);
    routes.inside(ConsoleRoute.NEXT, before.apply(next::take)).inside(ConsoleRoute.CASES, lists::list);
  }

  /** Where whoever sees cases begins. */
  public Inside home() {
    return home::show;
  }
}
