package org.redress.reviewcases.administration;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.Page;
import org.redress.casework.access.Role;
import org.redress.casework.screening.CodeVersion;
import org.redress.casework.screening.CodeVersions;
import org.redress.casework.screening.ScreenAgain;
import org.redress.casework.timeline.Actor;
import org.redress.reviewcases.access.Caller;
import org.redress.reviewcases.access.ConsoleRoute;
import org.redress.reviewcases.access.Frames;
import org.redress.reviewcases.access.Routes;
import org.redress.reviewcases.words.Codes;
import org.redress.reviewcases.words.TimeWords;
import org.redress.screening.catalogue.Catalogue;
import org.redress.web.console.CataloguePage;
import org.redress.web.console.ConsolePages;
import org.redress.web.form.FormFields;
import org.redress.web.http.Request;
import org.redress.web.http.RequestBody;
import org.redress.web.http.Responses;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;

/** What the code of conduct says and said, and having open cases screened by what it says now. */
public final class CataloguePages {

  private static final String WORDS = "console.catalogue";
  /** So many cases are looked at by one request, so that it is answered in time. */
  private static final int AT_ONCE = 100;

  private final ConsolePages pages = new ConsolePages();
  private final Frames frames;
  private final CodeVersion present;
  private final CodeVersions versions;
  private final ScreenAgain again;
  private final TimeWords times;

  /**
   * Wires the pages.
   *
   * @param catalogue as screening has it now
   */
  public CataloguePages(
      Frames frames, Catalogue catalogue, CodeVersions versions, ScreenAgain again, TimeWords times,
      InstantSource clock) {
    this.frames = frames;
    this.present = catalogue.asVersion(clock.instant().truncatedTo(ChronoUnit.MILLIS));
    this.versions = versions;
    this.again = again;
    this.times = times;
  }

  public void addTo(Routes routes) {
    routes.inside(ConsoleRoute.CATALOGUE, (request, caller) -> page(request, caller, Optional.empty()))
        .inside(ConsoleRoute.SCREEN_AGAIN, this::ask);
  }

  private APIGatewayV2HTTPResponse page(
      Request request, Caller caller, Optional<CataloguePage.Progress> progress) {
    var frame = frames.of(request, caller);
    List<CodeVersion> all = versions.all();
    Optional<CataloguePage.Comparison> compared = request.query("with")
        .flatMap(with -> all.stream().filter(one -> one.version().equals(with)).findFirst())
        .map(
            other -> new CataloguePage.Comparison(
                other.version(), other.differences(present).stream().map(CataloguePages::difference).toList()));
    List<CataloguePage.Version> names = all.stream()
        .map(one -> new CataloguePage.Version(one.version(), times.day(frame.messages(), one.since())))
        .toList();
    return Responses.html(
        200,
        pages.catalogue(
            new CataloguePage(
                frame, present.version(), present.rules().stream().map(CataloguePages::rule).toList(), names, compared,
                progress, caller.is(Role.ADMINISTRATOR))),
        Map.of());
  }

  /** Answers by a page, not by the way back to one: how far it came is said there, and going on begins there. */
  private APIGatewayV2HTTPResponse ask(Request request, Caller caller) {
    FormFields form = RequestBody.form(request, "Send the form of the page.");
    ScreenAgain.Asked asked = ask(
        form.first("from").filter(place -> !place.isEmpty()).map(Page.Cursor::new), Actor.reviewer(caller.subject()));
    return page(
        request, caller,
        Optional.of(
            new CataloguePage.Progress(
                form.count("looked") + asked.looked(), form.count("asked") + asked.asked(),
                asked.next().map(Page.Cursor::value))));
  }

  private ScreenAgain.Asked ask(Optional<Page.Cursor> from, Actor actor) {
    try {
      return again.ask(present.version(), AT_ONCE, from, actor);
    } catch (IllegalArgumentException _) {
      throw new ProblemException(Problem.notFound());
    }
  }

  private static CataloguePage.Difference difference(CodeVersion.Difference difference) {
    return new CataloguePage.Difference(
        difference.before().map(CataloguePages::rule), difference.after().map(CataloguePages::rule));
  }

  private static CataloguePage.Rule rule(CodeVersion.Rule rule) {
    return new CataloguePage.Rule(
        rule.id(), WORDS + ".kind." + Codes.of(rule.kind()), rule.name(),
        rule.summary(), rule.severity().map(severity -> "console.severity." + Codes.of(severity)));
  }
}
