package org.redress.reviewcases.audit;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.CaseId;
import org.redress.casework.Page;
import org.redress.casework.audit.Verdict;
import org.redress.casework.audit.Verified;
import org.redress.casework.audit.VerifyTimeline;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.reviewers.Sight;
import org.redress.reviewcases.access.Caller;
import org.redress.reviewcases.access.ConsoleRoute;
import org.redress.reviewcases.access.Frames;
import org.redress.reviewcases.access.Reviewers;
import org.redress.reviewcases.access.Routes;
import org.redress.web.console.ConsolePages;
import org.redress.web.console.Frame;
import org.redress.web.console.TimelinesPage;
import org.redress.web.form.FormFields;
import org.redress.web.http.Request;
import org.redress.web.http.RequestBody;
import org.redress.web.http.Responses;
import org.redress.web.problem.FieldError;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;

/** Verifies the timeline of one case, or of all that there are for an auditor, some by each request. */
public final class TimelinePages {

  /** So many cases are verified by one request, so that it is answered in time. */
  private static final int AT_ONCE = 100;
  /** Beyond this, one flawed case more says nothing new. */
  private static final int MOST_NAMED = 200;

  private final ConsolePages pages = new ConsolePages();
  private final Frames frames;
  private final Reviewers reviewers;
  private final Sight sight;
  private final VerifyTimeline verifying;

  public TimelinePages(Frames frames, Reviewers reviewers, Sight sight, VerifyTimeline verifying) {
    this.frames = frames;
    this.reviewers = reviewers;
    this.sight = sight;
    this.verifying = verifying;
  }

  public void addTo(Routes routes) {
    routes.inside(ConsoleRoute.TIMELINES, this::one).inside(ConsoleRoute.VERIFICATION, this::all);
  }

  private APIGatewayV2HTTPResponse one(Request request, Caller caller) {
    Frame frame = frames.of(request, caller);
    Optional<String> typed = request.query(TimelinesPage.REFERENCE);
    if (typed.isEmpty()) {
      return html(200, new TimelinesPage(frame, "", List.of(), List.of(), Optional.empty()));
    }
    Optional<SeenCase> seen = CaseId.parse(typed.get()).flatMap(id -> sight.see(reviewers.of(caller), id));
    if (seen.isEmpty()) {
      FieldError error = new FieldError(TimelinesPage.REFERENCE, frame.messages().text("console.timelines.unknown"));
      return html(404, new TimelinesPage(frame, typed.get(), List.of(error), List.of(), Optional.empty()));
    }
    List<String> found = new VerdictWords(frame.messages()).of(seen.get().id(), verifying.verify(seen.get()));
    return html(
        200, new TimelinesPage(frame, seen.get().id().reference(), List.of(), found, Optional.empty()));
  }

  /** Answers by a page, not by the way back to one: how far it came is said there, and going on begins there. */
  private APIGatewayV2HTTPResponse all(Request request, Caller caller) {
    FormFields form = RequestBody.form(request, "Send the form of the page.");
    Page<Verified> page = verified(
        caller, form.first("from").filter(place -> !place.isEmpty()).map(Page.Cursor::new));
    List<String> flawed = new ArrayList<>();
    form.all("flawed").stream().flatMap(named -> CaseId.parse(named).stream()).map(CaseId::reference)
        .forEach(flawed::add);
    page.items()
        .stream()
        .filter(one -> !(one.verdict() instanceof Verdict.Whole))
        .map(one -> one.id().reference())
        .filter(reference -> !flawed.contains(reference))
        .forEach(flawed::add);
    TimelinesPage.Progress progress = new TimelinesPage.Progress(
        form.count("looked") + page.items().size(), flawed.stream().limit(MOST_NAMED).toList(),
        page.next().map(Page.Cursor::value));
    return html(
        200, new TimelinesPage(frames.of(request, caller), "", List.of(), List.of(), Optional.of(progress)));
  }

  private Page<Verified> verified(Caller caller, Optional<Page.Cursor> from) {
    try {
      return verifying.all(reviewers.of(caller), AT_ONCE, from);
    } catch (IllegalArgumentException _) {
      throw new ProblemException(Problem.notFound());
    }
  }

  private APIGatewayV2HTTPResponse html(int status, TimelinesPage page) {
    return Responses.html(status, pages.timelines(page), Map.of());
  }
}
