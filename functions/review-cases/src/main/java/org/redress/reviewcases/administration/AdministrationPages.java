package org.redress.reviewcases.administration;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import java.util.Map;
import org.redress.reviewcases.access.Caller;
import org.redress.reviewcases.access.ConsoleRoute;
import org.redress.reviewcases.access.Frames;
import org.redress.reviewcases.access.Routes;
import org.redress.web.console.ConsolePages;
import org.redress.web.console.Frame;
import org.redress.web.console.PlacesPage;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;

/** Leads to what can be looked after. */
public final class AdministrationPages {

  private static final String WORDS = "console.administration";
  private static final List<Frame.Place> PLACES = List.of(
      place(ConsoleRoute.DEAD_LETTERS, "dead-letters"), place(ConsoleRoute.PUT_ASIDE, "put-aside"),
      place(ConsoleRoute.SUPPRESSED, "suppressed"), place(ConsoleRoute.DUE_DATES, "due-dates"),
      place(ConsoleRoute.TEXTS, "texts"), place(ConsoleRoute.CATALOGUE, "catalogue"));

  private final ConsolePages pages = new ConsolePages();
  private final Frames frames;

  public AdministrationPages(Frames frames) {
    this.frames = frames;
  }

  public void addTo(Routes routes) {
    routes.inside(ConsoleRoute.ADMINISTRATION, this::places);
  }

  private APIGatewayV2HTTPResponse places(Request request, Caller caller) {
    return Responses.html(200, pages.places(new PlacesPage(frames.of(request, caller), WORDS, PLACES)), Map.of());
  }

  private static Frame.Place place(ConsoleRoute route, String name) {
    return new Frame.Place(route.path(), "console." + name + ".title");
  }
}
