package org.redress.reviewcases.statistics;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import java.util.Map;
import org.redress.casework.statistics.Statistics;
import org.redress.casework.statistics.Table;
import org.redress.reviewcases.access.Caller;
import org.redress.reviewcases.access.ConsoleRoute;
import org.redress.reviewcases.access.Frames;
import org.redress.reviewcases.access.Routes;
import org.redress.web.console.ConsolePages;
import org.redress.web.console.Frame;
import org.redress.web.console.StatisticsPage;
import org.redress.web.http.Accept;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;

/** The numbers of the service: a page with charts, and each table as a file. */
public final class StatisticsPages {

  private static final int USUAL_WEEKS = 12;
  private static final List<Integer> SPANS = List.of(4, USUAL_WEEKS, 26, 52, Statistics.MOST_WEEKS);

  private final ConsolePages pages = new ConsolePages();
  private final Frames frames;
  private final Statistics statistics;
  private final Figures figures;

  public StatisticsPages(Frames frames, Statistics statistics, Figures figures) {
    this.frames = frames;
    this.statistics = statistics;
    this.figures = figures;
  }

  public void addTo(Routes routes) {
    routes.inside(ConsoleRoute.STATISTICS, this::show).inside(ConsoleRoute.STATISTICS_FILE, this::file);
  }

  private APIGatewayV2HTTPResponse show(Request request, Caller caller) {
    int weeks = weeks(request);
    List<Table> tables = statistics.latest(weeks);
    if (Accept.json(request)) {
      return Responses.json(200, Map.of("weeks", weeks, "tables", tables.stream().map(Figures::plain).toList()),
          Map.of());
    }
    Frame frame = frames.of(request, caller);
    return Responses.html(
        200,
        pages.statistics(
            new StatisticsPage(
                frame, weeks, SPANS, tables.stream().map(table -> figures.of(table, frame.messages())).toList())),
        Map.of());
  }

  private APIGatewayV2HTTPResponse file(Request request, Caller caller) {
    String id = request.parameter("table");
    int weeks = weeks(request);
    Table table = statistics.latest(weeks)
        .stream()
        .filter(one -> Figures.id(one).equals(id))
        .findFirst()
        .orElseThrow(() -> new ProblemException(Problem.notFound()));
    return Responses.of(
        200, "text/csv; charset=utf-8; header=present", table.csv(),
        Map.of("Content-Disposition", "attachment; filename=\"" + id + "-" + weeks + "-weeks.csv\""));
  }

  private static int weeks(Request request) {
    return request.query("weeks")
        .filter(text -> text.matches("[0-9]{1,3}"))
        .map(Integer::parseInt)
        .filter(weeks -> weeks >= 1 && weeks <= Statistics.MOST_WEEKS)
        .orElse(USUAL_WEEKS);
  }
}
