package org.redress.reviewcases.worklist;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.reviewing.ClaimCase;
import org.redress.reviewcases.access.Caller;
import org.redress.reviewcases.access.Frames;
import org.redress.reviewcases.access.Reviewers;
import org.redress.web.console.CaseRow;
import org.redress.web.console.ConsolePages;
import org.redress.web.console.Frame;
import org.redress.web.console.NoticePage;
import org.redress.web.http.Accept;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;

/** {@code POST /console/next}: takes up the most urgent case. */
final class NextCase {

  private static final int NOTHING = 204;

  private final ConsolePages pages = new ConsolePages();
  private final Frames frames;
  private final Reviewers reviewers;
  private final ClaimCase claiming;
  private final InstantSource clock;

  NextCase(Frames frames, Reviewers reviewers, ClaimCase claiming, InstantSource clock) {
    this.frames = frames;
    this.reviewers = reviewers;
    this.claiming = claiming;
    this.clock = clock;
  }

  APIGatewayV2HTTPResponse take(Request request, Caller caller) {
    Optional<SeenCase> taken = claiming.next(reviewers.of(caller));
    if (Accept.json(request)) {
      return taken.map(seen -> Responses.json(200, WorkJson.of(seen, clock.instant()), Map.of()))
          .orElseGet(() -> Responses.of(NOTHING, "application/json", "", Map.of()));
    }
    return taken.map(seen -> Responses.seeOther(CaseRow.href(seen.id().reference())))
        .orElseGet(
            () -> Responses.html(
                200,
                pages.notice(
                    new NoticePage(
                        frames.of(request, caller), "console.next.none", Map.of(), Optional.of(Frame.BASE))),
                Map.of()));
  }
}
