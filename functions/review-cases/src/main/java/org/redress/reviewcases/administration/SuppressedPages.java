package org.redress.reviewcases.administration;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.redress.casework.CaseId;
import org.redress.casework.Page;
import org.redress.casework.notices.LiftSuppression;
import org.redress.casework.notices.Suppressions;
import org.redress.casework.timeline.Actor;
import org.redress.reviewcases.access.Caller;
import org.redress.reviewcases.access.ConsoleRoute;
import org.redress.reviewcases.access.Frames;
import org.redress.reviewcases.access.Routes;
import org.redress.reviewcases.words.Codes;
import org.redress.reviewcases.words.TimeWords;
import org.redress.web.console.ConsolePages;
import org.redress.web.console.TablePage;
import org.redress.web.http.Request;
import org.redress.web.http.RequestBody;
import org.redress.web.http.Responses;
import org.redress.web.messages.Messages;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;

/** The addresses to which no mail goes. They are kept as keyed hashes alone, so none can be shown. */
public final class SuppressedPages {

  private static final String WORDS = "console.suppressed";
  /** So much of an id tells it from all others. */
  private static final int SHOWN = 16;

  private final ConsolePages pages = new ConsolePages();
  private final Frames frames;
  private final Suppressions suppressions;
  private final Function<Actor, LiftSuppression> lifting;
  private final TimeWords times;

  public SuppressedPages(
      Frames frames, Suppressions suppressions, Function<Actor, LiftSuppression> lifting, TimeWords times) {
    this.frames = frames;
    this.suppressions = suppressions;
    this.lifting = lifting;
    this.times = times;
  }

  public void addTo(Routes routes) {
    routes.inside(ConsoleRoute.SUPPRESSED, this::list).inside(ConsoleRoute.LIFTING, this::lift);
  }

  private APIGatewayV2HTTPResponse list(Request request, Caller caller) {
    var frame = frames.of(request, caller);
    List<TablePage.Row> rows = Page.all(suppressions::list).map(entry -> row(entry, frame.messages())).toList();
    TablePage.Table table = new TablePage.Table(WORDS + ".list", List.of("address", "reason", "since", "case"), rows);
    return Responses.html(
        200, pages.table(new TablePage(frame, WORDS, Done.said(request, WORDS), List.of(table))), Map.of());
  }

  private TablePage.Row row(Suppressions.Entry entry, Messages messages) {
    var suppression = entry.suppression();
    String id = entry.id().substring(0, SHOWN);
    return TablePage.Row
        .of(
            id, messages.text(WORDS + ".reason." + Codes.of(suppression.reason())),
            times.day(messages, suppression.since()), suppression.notice().ofCase().map(CaseId::reference).orElse(""))
        .with(new TablePage.Action(ConsoleRoute.LIFTING.path(), "address", id, WORDS + ".lift"));
  }

  private APIGatewayV2HTTPResponse lift(Request request, Caller caller) {
    Optional<String> id = RequestBody.form(request, "Send the form of the page.")
        .first("address")
        .filter(shown -> shown.length() == SHOWN);
    Suppressions.Entry entry = id
        .flatMap(shown -> Page.all(suppressions::list).filter(one -> one.id().startsWith(shown)).findFirst())
        .orElseThrow(() -> new ProblemException(Problem.notFound()));
    lifting.apply(Actor.reviewer(caller.subject())).lift(entry);
    return Done.at(ConsoleRoute.SUPPRESSED);
  }
}
