package org.redress.reviewcases.start;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import java.util.Map;
import org.redress.casework.access.Role;
import org.redress.reviewcases.access.Caller;
import org.redress.reviewcases.access.ConsoleRoute;
import org.redress.reviewcases.access.Frames;
import org.redress.reviewcases.access.Inside;
import org.redress.reviewcases.access.Routes;
import org.redress.web.console.ConsolePages;
import org.redress.web.console.HomePage;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;

/** Says who somebody is, and what they may do: to people by a page, to programs as JSON. */
public final class StartPages {

  private static final Map<String, String> DESCRIBED = Map.of(
      "Link", "<" + ConsoleRoute.DESCRIPTION.path() + ">; rel=\"service-desc\"");

  private final ConsolePages pages = new ConsolePages();
  private final Frames frames;
  private final Inside ofReviewers;

  /**
   * Wires the pages.
   *
   * @param ofReviewers where whoever sees cases begins
   */
  public StartPages(Frames frames, Inside ofReviewers) {
    this.frames = frames;
    this.ofReviewers = ofReviewers;
  }

  public void addTo(Routes routes) {
    routes.inside(ConsoleRoute.HOME, this::home).inside(ConsoleRoute.ME, (_, caller) -> me(caller));
  }

  private APIGatewayV2HTTPResponse home(Request request, Caller caller) {
    if (caller.roles().stream().anyMatch(Role::seesCases)) {
      return ofReviewers.answer(request, caller);
    }
    List<String> duties = caller.roles().stream().sorted().map(role -> "console.home." + role.id()).toList();
    return Responses.html(200, pages.home(new HomePage(frames.of(request, caller), duties)), Map.of());
  }

  private static APIGatewayV2HTTPResponse me(Caller caller) {
    return Responses.json(
        200,
        Map.of(
            "subject", caller.subject(), "name", caller.name(), "roles",
            caller.roles().stream().sorted().map(Role::id).toList()),
        DESCRIBED);
  }
}
