package org.redress.reviewcases.administration;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.mail.MailId;
import org.redress.caseworkaws.deadletters.DeadLetter;
import org.redress.caseworkaws.deadletters.DeadLetters;
import org.redress.caseworkaws.deadletters.GivenUpQueue;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the queues gave up, why as far as the case says it, and giving it back. */
public final class DeadLetterPages {

  private static final Logger LOG = LoggerFactory.getLogger(DeadLetterPages.class);
  private static final String WORDS = "console.dead-letters";

  private final ConsolePages pages = new ConsolePages();
  private final Frames frames;
  private final Supplier<DeadLetters> letters;
  private final CaseStore cases;
  private final TimeWords times;

  /**
   * Wires the pages.
   *
   * @param letters asked for when somebody wants to see them
   */
  public DeadLetterPages(Frames frames, Supplier<DeadLetters> letters, CaseStore cases, TimeWords times) {
    this.frames = frames;
    this.letters = letters;
    this.cases = cases;
    this.times = times;
  }

  public void addTo(Routes routes) {
    routes.inside(ConsoleRoute.DEAD_LETTERS, this::list).inside(ConsoleRoute.REDRIVE, this::giveBack);
  }

  private APIGatewayV2HTTPResponse list(Request request, Caller caller) {
    var frame = frames.of(request, caller);
    List<TablePage.Row> queues = new ArrayList<>();
    List<TablePage.Row> messages = new ArrayList<>();
    for (GivenUpQueue queue : GivenUpQueue.values()) {
      String name = frame.messages().text(WORDS + ".queue." + Codes.of(queue));
      int count = letters.get().count(queue);
      TablePage.Row row = TablePage.Row.of(name, Integer.toString(count));
      queues.add(
          count == 0
              ? row
              : row.with(
                  new TablePage.Action(ConsoleRoute.REDRIVE.path(), "queue", Codes.of(queue), WORDS + ".give-back")));
      if (count > 0) {
        letters.get().some(queue).forEach(letter -> messages.add(row(name, letter, frame.messages())));
      }
    }
    List<TablePage.Table> tables = List.of(
        new TablePage.Table(WORDS + ".queues", List.of("queue", "count"), queues),
        new TablePage.Table(WORDS + ".messages", List.of("about", "queue", "reason", "since"), messages));
    return Responses.html(
        200, pages.table(new TablePage(frame, WORDS, Done.said(request, WORDS), tables)), Map.of());
  }

  private TablePage.Row row(String queue, DeadLetter letter, Messages messages) {
    String about = letter.caseId()
        .map(CaseId::reference)
        .or(() -> letter.mail().map(MailId::value))
        .orElseGet(() -> messages.text(WORDS + ".nothing"));
    String reason = letter.caseId()
        .flatMap(cases::find)
        .flatMap(Case::setback)
        .orElseGet(() -> messages.text(WORDS + ".no-reason"));
    return TablePage.Row.of(about, queue, reason, times.day(messages, letter.since()));
  }

  private APIGatewayV2HTTPResponse giveBack(Request request, Caller caller) {
    String named = RequestBody.form(request, "Send the form of the page.").first("queue").orElse("");
    GivenUpQueue queue = Codes.read(GivenUpQueue.class, named)
        .orElseThrow(() -> new ProblemException(Problem.notFound()));
    int given = letters.get().giveBack(queue);
    LOG.info("{} gives {} of {} back", caller, given, queue);
    return Done.at(ConsoleRoute.DEAD_LETTERS);
  }
}
