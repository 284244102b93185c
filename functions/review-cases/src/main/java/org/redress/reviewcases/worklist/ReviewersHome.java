package org.redress.reviewcases.worklist;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.Stage;
import org.redress.casework.access.Role;
import org.redress.casework.reviewers.LookedAt;
import org.redress.casework.reviewers.Reviewer;
import org.redress.casework.reviewers.Worklist;
import org.redress.reviewcases.access.Caller;
import org.redress.reviewcases.access.Frames;
import org.redress.reviewcases.access.Reviewers;
import org.redress.reviewcases.own.Pauses;
import org.redress.web.console.ConsolePages;
import org.redress.web.console.DeskPage;
import org.redress.web.console.Frame;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;
import org.redress.web.messages.Messages;

/** {@code GET /console} for whoever sees cases: the next case, their own, and what waits. */
final class ReviewersHome {

  /** Nobody needs to know how many more there are. */
  private static final int MOST_COUNTED = 99;

  private final ConsolePages pages = new ConsolePages();
  private final Frames frames;
  private final Reviewers reviewers;
  private final Worklist worklist;
  private final CaseRows rows;
  private final Pauses pauses;
  private final InstantSource clock;

  ReviewersHome(Frames frames, Reviewers reviewers, Worklist worklist, CaseRows rows, Pauses pauses,
      InstantSource clock) {
    this.frames = frames;
    this.reviewers = reviewers;
    this.worklist = worklist;
    this.rows = rows;
    this.pauses = pauses;
    this.clock = clock;
  }

  APIGatewayV2HTTPResponse show(Request request, Caller caller) {
    Frame frame = frames.of(request, caller);
    Messages messages = frame.messages();
    Reviewer reviewer = reviewers.of(caller);
    Instant now = clock.instant();
    boolean takes = reviewer.is(Role.REVIEWER);
    Optional<LookedAt> today = pauses.today(reviewer);
    return Responses.html(
        200,
        pages.desk(
            new DeskPage(
                pauses.on(frame, reviewer, today), takes, today.map(looked -> today(messages, looked)),
                takes
                    ? worklist.heldBy(reviewer).stream().map(seen -> rows.row(messages, seen, now)).toList()
                    : List.of(),
                counts(messages, reviewer, now))),
        Map.of());
  }

  private static String today(Messages messages, LookedAt looked) {
    return messages.text("console.desk.today", Map.of("count", looked.cases().size()));
  }

  private List<DeskPage.Count> counts(Messages messages, Reviewer reviewer, Instant now) {
    List<DeskPage.Count> counts = new ArrayList<>();
    Asked queued = Asked.of(Stage.Name.QUEUED);
    counts.add(count(messages, reviewer, "queued", queued, now));
    counts.add(
        count(
            messages, reviewer, "overdue", new Asked(
                queued.stage(), queued.clause(), queued.priority(), queued.tag(), true, false),
            now));
    counts.add(count(messages, reviewer, "appealed", Asked.of(Stage.Name.APPEALED), now));
    if (reviewer.is(Role.APPROVER)) {
      counts.add(count(messages, reviewer, "approval", Asked.of(Stage.Name.AWAITING_APPROVAL), now));
    }
    return counts;
  }

  private DeskPage.Count count(Messages messages, Reviewer reviewer, String what, Asked asked, Instant now) {
    int count = worklist.count(reviewer, asked.filter(now), MOST_COUNTED);
    return new DeskPage.Count(
        "console.desk." + what, asked.address(),
        count < MOST_COUNTED
            ? Integer.toString(count)
            : messages.text("console.desk.many", Map.of("count", count)));
  }
}
