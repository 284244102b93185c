package org.redress.reviewcases.search;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.reviewers.FindCases;
import org.redress.reviewcases.access.Caller;
import org.redress.reviewcases.access.ConsoleRoute;
import org.redress.reviewcases.access.Frames;
import org.redress.reviewcases.access.Reviewers;
import org.redress.reviewcases.access.Routes;
import org.redress.reviewcases.worklist.CaseFilters;
import org.redress.reviewcases.worklist.CaseRows;
import org.redress.reviewcases.worklist.WorkJson;
import org.redress.web.console.ConsolePages;
import org.redress.web.console.Frame;
import org.redress.web.console.SearchPage;
import org.redress.web.http.Accept;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;
import org.redress.web.messages.Messages;
import org.redress.web.page.Choice;
import org.redress.web.problem.FieldError;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;

/** {@code /console/search}: finds cases by what somebody knows of them, which is sent and never stands in an address. */
public final class SearchPages {

  private static final String WORDS = "console.search.";

  private final ConsolePages pages = new ConsolePages();
  private final Frames frames;
  private final Reviewers reviewers;
  private final Finder finder;
  private final CaseFilters filters;
  private final CaseRows rows;
  private final InstantSource clock;

  SearchPages(
      Frames frames, Reviewers reviewers, Finder finder, CaseFilters filters, CaseRows rows, InstantSource clock) {
    this.frames = frames;
    this.reviewers = reviewers;
    this.finder = finder;
    this.filters = filters;
    this.rows = rows;
    this.clock = clock;
  }

  public void addTo(Routes routes) {
    routes.inside(ConsoleRoute.SEARCH_FORM, this::form).inside(ConsoleRoute.SEARCH, this::search);
  }

  private APIGatewayV2HTTPResponse form(Request request, Caller caller) {
    return page(200, frames.of(request, caller), Sought.nothing(), List.of(), Optional.empty());
  }

  private APIGatewayV2HTTPResponse search(Request request, Caller caller) {
    Frame frame = frames.of(request, caller);
    Messages messages = frame.messages();
    Sought sought = Sought.read(request, messages);
    Instant now = clock.instant();
    return switch (finder.look(reviewers.of(caller), sought, now)) {
      case Finder.Looked.Unclear(var field, var wrong) -> {
        List<FieldError> errors = List.of(new FieldError(field, messages.text(WORDS + "wrong." + wrong)));
        if (Accept.json(request)) {
          throw new ProblemException(Problem.invalidFields(errors));
        }
        yield page(422, frame, sought, errors, Optional.empty());
      }
      case Finder.Looked.Found found -> Accept.json(request)
          ? Responses.json(200, json(found), Map.of())
          : page(200, frame, sought, List.of(), Optional.of(shown(messages, found)));
    };
  }

  private static Map<String, Object> json(Finder.Looked.Found found) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("references", found.references());
    found.to().ifPresent(place -> json.put("lookedTo", WorkJson.reach(place)));
    found.on().ifPresent(on -> json.put("at", on));
    return json;
  }

  private SearchPage.Found shown(Messages messages, Finder.Looked.Found found) {
    Optional<String> reach = found.to()
        .map(place -> rows.reach(messages, place))
        .or(
            () -> found.references().size() >= FindCases.MOST
                ? Optional.of(messages.text(WORDS + "most", Map.of("count", found.references().size())))
                : Optional.empty());
    return new SearchPage.Found(found.references(), reach, found.on());
  }

  private APIGatewayV2HTTPResponse page(
      int status, Frame frame, Sought sought, List<FieldError> errors, Optional<SearchPage.Found> found) {
    Messages messages = frame.messages();
    return Responses.html(
        status,
        pages.search(
            new SearchPage(
                frame, Way.ids().stream().map(way -> choice(messages, way)).toList(),
                filters.of(messages, sought.among()), sought.given(), errors, found)),
        Map.of());
  }

  private static Choice choice(Messages messages, String way) {
    String words = WORDS + "by." + way;
    String hint = words + ".hint";
    return new Choice(way, messages.text(words), messages.has(hint) ? messages.text(hint) : "");
  }
}
