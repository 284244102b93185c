package org.redress.reviewcases.administration;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.Priority;
import org.redress.casework.review.ServiceTimes;
import org.redress.reviewcases.access.Caller;
import org.redress.reviewcases.access.ConsoleRoute;
import org.redress.reviewcases.access.Frames;
import org.redress.reviewcases.access.Routes;
import org.redress.reviewcases.words.Codes;
import org.redress.web.console.ConsolePages;
import org.redress.web.console.TablePage;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;
import org.redress.web.messages.Messages;

/** How long a case may take, and on which days nobody works. */
public final class DueDatePages {

  private static final String WORDS = "console.due-dates";

  private final ConsolePages pages = new ConsolePages();
  private final Frames frames;
  private final ServiceTimes times;
  private final InstantSource clock;

  public DueDatePages(Frames frames, ServiceTimes times, InstantSource clock) {
    this.frames = frames;
    this.times = times;
    this.clock = clock;
  }

  public void addTo(Routes routes) {
    routes.inside(ConsoleRoute.DUE_DATES, this::show);
  }

  private APIGatewayV2HTTPResponse show(Request request, Caller caller) {
    var frame = frames.of(request, caller);
    Messages messages = frame.messages();
    Instant now = clock.instant();
    List<TablePage.Row> priorities = Arrays.stream(Priority.values())
        .map(
            priority -> TablePage.Row.of(
                messages.text("console.priority." + Codes.of(priority)),
                Integer.toString(times.workingDays().getOrDefault(priority, 0)),
                messages.day(times.dueDay(priority, now))))
        .toList();
    LocalDate today = times.day(now);
    List<TablePage.Row> holidays = times.holidays()
        .stream()
        .filter(day -> !day.isBefore(today))
        .sorted()
        .map(day -> TablePage.Row.of(messages.day(day)))
        .toList();
    return Responses.html(
        200,
        pages.table(
            new TablePage(
                frame, WORDS, Optional.empty(),
                List.of(
                    new TablePage.Table(WORDS + ".priorities", List.of("priority", "days", "example"), priorities),
                    new TablePage.Table(WORDS + ".holidays", List.of("day"), holidays)))),
        Map.of());
  }
}
