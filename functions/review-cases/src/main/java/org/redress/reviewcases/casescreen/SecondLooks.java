package org.redress.reviewcases.casescreen;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.redress.casework.CaseId;
import org.redress.casework.Priority;
import org.redress.casework.Seal;
import org.redress.casework.Stage;
import org.redress.casework.reviewers.Reviewer;
import org.redress.casework.reviewers.WorkFilter;
import org.redress.casework.reviewers.Worklist;
import org.redress.casework.reviewing.BlindCase;
import org.redress.casework.reviewing.SecondLook;
import org.redress.caseworkaws.Wiring;
import org.redress.caseworkaws.keys.KeyName;
import org.redress.reviewcases.access.Caller;
import org.redress.reviewcases.access.ConsoleRoute;
import org.redress.reviewcases.access.Frames;
import org.redress.reviewcases.access.Inside;
import org.redress.reviewcases.access.Reviewers;
import org.redress.reviewcases.access.Routes;
import org.redress.screening.catalogue.Catalogue;
import org.redress.web.console.ConsolePages;
import org.redress.web.console.Frame;
import org.redress.web.console.NoticePage;
import org.redress.web.console.onecase.Typed;
import org.redress.web.form.FormFields;
import org.redress.web.http.Accept;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;

/**
 * Decided cases that come back, blind, to a reviewer who had no part in them: before the next case, unless something urgent
 * waits. Which case it is stands sealed in the page, for whoever knew could look up what was decided.
 */
public final class SecondLooks {

  private static final String PATH = "/console/second-look";
  private static final int NOTHING = 204;
  private static final WorkFilter URGENT = new WorkFilter(
      Stage.Name.QUEUED, Optional.of(Priority.URGENT), Optional.empty(), Optional.empty(), Optional.empty());

  private final ConsolePages pages = new ConsolePages();
  private final Frames frames;
  private final Reviewers reviewers;
  private final SecondLook looks;
  private final Worklist worklist;
  private final Catalogue catalogue;
  private final SecondLookScreen screen;
  private final EvidenceFile files;
  private final Seal seal;
  private final RandomGenerator random;

  /**
   * Wires them.
   *
   * @param catalogue what clauses say
   */
  public SecondLooks(Wiring wiring, Frames frames, Reviewers reviewers, Catalogue catalogue) {
    this.frames = frames;
    this.reviewers = reviewers;
    this.looks = wiring.review().secondLooks();
    this.worklist = wiring.review().worklist();
    this.catalogue = catalogue;
    this.screen = new SecondLookScreen(wiring, catalogue);
    this.files = new EvidenceFile(new CaseDoor(reviewers, wiring.review().sight()), wiring);
    this.seal = Seal.under(wiring.keyedHash(KeyName.CONSOLE_SESSION), "second looks");
    this.random = wiring.random();
  }

  public void addTo(Routes routes) {
    routes.inside(ConsoleRoute.SECOND_LOOK, this::show)
        .inside(ConsoleRoute.SECOND_LOOK_EVIDENCE, this::evidence)
        .inside(ConsoleRoute.SECOND_OPINION, this::answer);
  }

  /** Leads people who want the next case to a second look, where one waits for them; programs ask for it themselves. */
  public Inside before(Inside next) {
    return (request, caller) -> Accept.json(request) || isLater(request) || !comesFirst(reviewers.of(caller))
        ? next.answer(request, caller)
        : Responses.seeOther(PATH);
  }

  private boolean comesFirst(Reviewer reviewer) {
    return worklist.count(reviewer, URGENT, 1) == 0 && looks.next(reviewer).isPresent();
  }

  private static boolean isLater(Request request) {
    return Sent.fields(request, "").first("look").filter("later"::equals).isPresent();
  }

  private APIGatewayV2HTTPResponse show(Request request, Caller caller) {
    if (request.query("done").isPresent()) {
      return notice(request, caller, "console.second.kept", 200);
    }
    Optional<BlindCase> blind = looks.next(reviewers.of(caller));
    if (Accept.json(request)) {
      return blind.map(one -> Responses.json(200, screen.json(one, sealed(one, caller)), Map.of()))
          .orElseGet(() -> Responses.of(NOTHING, "application/json", "", Map.of()));
    }
    return blind.map(one -> page(request, caller, one, Typed.nothing(""), 200))
        .orElseGet(() -> notice(request, caller, "console.second.none", 200));
  }

  private APIGatewayV2HTTPResponse evidence(Request request, Caller caller) {
    CaseId id = request.query("look")
        .flatMap(look -> key(look, caller))
        .flatMap(key -> looks.again(reviewers.of(caller), key))
        .map(blind -> new CaseId(blind.key()))
        .orElseThrow(() -> new ProblemException(Problem.notFound()));
    return files.send(request, id);
  }

  private APIGatewayV2HTTPResponse answer(Request request, Caller caller) {
    FormFields fields = Sent.fields(request, SecondFields.FORM);
    Reviewer reviewer = reviewers.of(caller);
    String key = fields.first(SecondFields.FORM + ".look").flatMap(look -> key(look, caller)).orElse("");
    Optional<BlindCase> blind = looks.again(reviewer, key);
    if (blind.isPresent()) {
      SecondFields given = new SecondFields(fields, frames.of(request, caller).messages(), catalogue);
      if (!given.errors().isEmpty()) {
        return wrong(request, caller, blind.get(), given);
      }
      if (looks.answer(blind.get(), given.outcome(), given.reason())) {
        return kept(request);
      }
    }
    return looks.isAnswered(reviewer, key) ? kept(request) : late(request, caller);
  }

  private static APIGatewayV2HTTPResponse kept(Request request) {
    return Accept.json(request)
        ? Responses.json(200, Map.of("kept", true), Map.of())
        : Responses.seeOther(PATH + "?done=kept");
  }

  private APIGatewayV2HTTPResponse late(Request request, Caller caller) {
    if (Accept.json(request)) {
      throw new ProblemException(Problem.notPossible());
    }
    return notice(request, caller, "console.second.late", 409);
  }

  private APIGatewayV2HTTPResponse wrong(Request request, Caller caller, BlindCase blind, SecondFields given) {
    Problem problem = Problem.invalidFields(given.errors());
    if (Accept.json(request)) {
      throw new ProblemException(CasePosts.unprefixed(problem, SecondFields.FORM));
    }
    return page(
        request, caller, blind, new Typed(SecondFields.FORM, given.typed(), given.errors(), ""), problem.status());
  }

  private APIGatewayV2HTTPResponse page(
      Request request, Caller caller, BlindCase blind, Typed typed, int status) {
    return screen.show(
        frames.of(request, caller), reviewers.of(caller), blind, sealed(blind, caller), typed, status);
  }

  private APIGatewayV2HTTPResponse notice(Request request, Caller caller, String words, int status) {
    return Responses.html(
        status,
        pages.notice(new NoticePage(frames.of(request, caller), words, Map.of(), Optional.of(Frame.BASE))), Map.of());
  }

  private String sealed(BlindCase blind, Caller caller) {
    return seal.close(blind.key().getBytes(UTF_8), caller.subject(), random);
  }

  private Optional<String> key(String look, Caller caller) {
    return seal.open(look, caller.subject()).map(bytes -> new String(bytes, UTF_8));
  }
}
