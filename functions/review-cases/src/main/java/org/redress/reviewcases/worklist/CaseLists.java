package org.redress.reviewcases.worklist;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.access.Role;
import org.redress.casework.reviewers.Reviewer;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.reviewers.WorkFilter;
import org.redress.casework.reviewers.WorkPage;
import org.redress.casework.reviewers.Worklist;
import org.redress.reviewcases.access.Caller;
import org.redress.reviewcases.access.ConsoleRoute;
import org.redress.reviewcases.access.Frames;
import org.redress.reviewcases.access.Reviewers;
import org.redress.web.console.CasesPage;
import org.redress.web.console.ConsolePages;
import org.redress.web.console.Frame;
import org.redress.web.http.Accept;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;
import org.redress.web.messages.Messages;

/** {@code GET /console/cases}: the open cases, filtered and page by page. */
final class CaseLists {

  private final ConsolePages pages = new ConsolePages();
  private final Frames frames;
  private final Reviewers reviewers;
  private final Worklist worklist;
  private final CaseRows rows;
  private final SealedPlaces places;
  private final CaseFilters filters;
  private final InstantSource clock;

  CaseLists(
      Frames frames, Reviewers reviewers, Worklist worklist, CaseRows rows, SealedPlaces places, CaseFilters filters,
      InstantSource clock) {
    this.frames = frames;
    this.reviewers = reviewers;
    this.worklist = worklist;
    this.rows = rows;
    this.places = places;
    this.filters = filters;
    this.clock = clock;
  }

  APIGatewayV2HTTPResponse list(Request request, Caller caller) {
    Asked asked = Asked.read(request::query);
    Instant now = clock.instant();
    WorkPage page = page(reviewers.of(caller), asked, places.read(request.query("at")), now);
    Optional<String> before = page.before().map(place -> asked.address(places.before(place)));
    Optional<String> after = page.after().map(place -> asked.address(places.after(place)));
    if (Accept.json(request)) {
      return Responses.json(200, WorkJson.page(page.cases(), before, after, page.lookedTo(), now), Map.of());
    }
    Frame frame = frames.of(request, caller);
    Messages messages = frame.messages();
    return Responses.html(
        200,
        pages.cases(
            new CasesPage(
                frame,
                filters.of(
                    messages, asked,
                    caller.is(Role.REVIEWER) ? Optional.of(asked.mine()) : Optional.empty()),
                picking(request, caller, asked),
                page.cases().stream().map(seen -> rows.row(messages, seen, now)).toList(), before, after,
                page.lookedTo().map(place -> rows.reach(messages, place)))),
        Map.of());
  }

  /** Those who work with cases pick some; those who only read them do not. */
  private static Optional<CasesPage.Picking> picking(Request request, Caller caller, Asked asked) {
    String list = request.query("at").map(asked::address).orElseGet(asked::address);
    return ConsoleRoute.CASES_TAGS.isFor(caller.roles())
        ? Optional.of(new CasesPage.Picking(list, ConsoleRoute.CASES_MERGER.isFor(caller.roles())))
        : Optional.empty();
  }

  private WorkPage page(Reviewer reviewer, Asked asked, WorkPage.From from, Instant now) {
    WorkFilter filter = asked.filter(now);
    return asked.mine()
        ? new WorkPage(
            worklist.heldBy(reviewer).stream().filter(seen -> fits(seen, filter)).toList(), Optional.empty(),
            Optional.empty(), Optional.empty())
        : worklist.page(reviewer, filter, from);
  }

  private static boolean fits(SeenCase seen, WorkFilter filter) {
    return filter.fits(seen.view().stage(), seen.view().clauses(), seen.view().tags());
  }
}
