package org.redress.reviewcases.casescreen;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import java.util.Map;
import org.redress.casework.CaseId;
import org.redress.casework.reviewers.SeenCase;
import org.redress.caseworkaws.Wiring;
import org.redress.reviewcases.access.Caller;
import org.redress.reviewcases.access.ConsoleRoute;
import org.redress.reviewcases.access.Frames;
import org.redress.reviewcases.access.Reviewers;
import org.redress.reviewcases.access.Routes;
import org.redress.screening.catalogue.Catalogue;
import org.redress.web.console.onecase.Typed;
import org.redress.web.http.Accept;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;
import org.redress.web.messages.Messages;

/** The screen of one case, and everything that is done on it. */
public final class CaseRoutes {

  private final CaseDoor door;
  private final Screens screens;
  private final Wiring wiring;
  private final Frames frames;
  private final Catalogue catalogue;

  /**
   * Wires the screen.
   *
   * @param catalogue what clauses say
   */
  public CaseRoutes(Wiring wiring, Frames frames, Reviewers reviewers, Catalogue catalogue) {
    this.door = new CaseDoor(reviewers, wiring.review().sight());
    this.screens = new Screens(wiring, frames, catalogue);
    this.wiring = wiring;
    this.frames = frames;
    this.catalogue = catalogue;
  }

  public void addTo(Routes routes) {
    CasePosts posts = new CasePosts(door, screens, frames, new Repeats(wiring.review().sight()));
    routes.inside(ConsoleRoute.CASE, this::show)
        .inside(ConsoleRoute.CASE_EVIDENCE, new EvidenceFile(door, wiring)::send);
    new Leases(posts, door, wiring.review()).addTo(routes);
    new Findings(posts, wiring.review(), catalogue).addTo(routes);
    new Decisions(posts, wiring, catalogue, new Previews(wiring, frames, catalogue), new Answers(frames)).addTo(routes);
    new Writing(posts, wiring.review()).addTo(routes);
    new Corrections(posts, wiring.review()).addTo(routes);
    new Protections(posts, wiring.review()).addTo(routes);
    new Concerned(posts, wiring.review()).addTo(routes);
  }

  private APIGatewayV2HTTPResponse show(Request request, Caller caller) {
    SeenCase seen = door.see(request, caller);
    if (!Accept.json(request)) {
      return screens.show(request, caller, seen, typed(request), 200);
    }
    CaseFile file = screens.file(seen);
    return Responses.json(
        200, new CaseJson(file).whole(new Permitted(seen, wiring.clock().instant()).forms(file)),
        Map.of());
  }

  /** What an address asks for: that something was done is said, or a form is open with another case's reference in it. */
  private static Typed typed(Request request) {
    return request.query("merger")
        .flatMap(CaseId::parse)
        .map(
            id -> new Typed(
                "merger", Map.of("merger.into", List.of(id.reference())), List.of(), ""))
        .orElseGet(() -> Typed.nothing(request.query("done").filter(CaseRoutes::isDeed).orElse("")));
  }

  /** Whether there is something to say of what an address says was done. */
  private static boolean isDeed(String done) {
    return Messages.english().has("console.case.done." + done);
  }
}
