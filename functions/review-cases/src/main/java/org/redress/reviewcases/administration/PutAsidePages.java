package org.redress.reviewcases.administration;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.redress.casework.mail.MailId;
import org.redress.casework.mail.PutAsideMail;
import org.redress.caseworkaws.rawmails.AsideMails;
import org.redress.reviewcases.access.Caller;
import org.redress.reviewcases.access.ConsoleRoute;
import org.redress.reviewcases.access.Frames;
import org.redress.reviewcases.access.Routes;
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

/** The mails that no rule could place: why, and never what they say. */
public final class PutAsidePages {

  private static final Logger LOG = LoggerFactory.getLogger(PutAsidePages.class);
  private static final String WORDS = "console.put-aside";
  private static final int DAYS = 30;

  private final ConsolePages pages = new ConsolePages();
  private final Frames frames;
  private final Supplier<AsideMails> mails;
  private final TimeWords times;

  /**
   * Wires the pages.
   *
   * @param mails asked for when somebody wants to see them
   */
  public PutAsidePages(Frames frames, Supplier<AsideMails> mails, TimeWords times) {
    this.frames = frames;
    this.mails = mails;
    this.times = times;
  }

  public void addTo(Routes routes) {
    routes.inside(ConsoleRoute.PUT_ASIDE, this::list).inside(ConsoleRoute.RETRY, this::retry);
  }

  private APIGatewayV2HTTPResponse list(Request request, Caller caller) {
    var frame = frames.of(request, caller);
    List<TablePage.Row> rows = mails.get()
        .receivedIn(DAYS)
        .stream()
        .map(mail -> row(mail, frame.messages()))
        .toList();
    TablePage.Table table = new TablePage.Table(WORDS + ".list", List.of("mail", "received", "reason"), rows);
    return Responses.html(
        200, pages.table(new TablePage(frame, WORDS, Done.said(request, WORDS), List.of(table))), Map.of());
  }

  private TablePage.Row row(PutAsideMail mail, Messages messages) {
    String known = WORDS + ".reason." + mail.kind().toLowerCase(Locale.ROOT);
    return TablePage.Row
        .of(
            mail.id().value(), times.day(messages, mail.receivedAt()),
            messages.has(known) ? messages.text(known) : mail.because())
        .with(new TablePage.Action(ConsoleRoute.RETRY.path(), "mail", mail.id().value(), WORDS + ".retry"));
  }

  private APIGatewayV2HTTPResponse retry(Request request, Caller caller) {
    MailId mail = RequestBody.form(request, "Send the form of the page.")
        .first("mail")
        .flatMap(MailId::parse)
        .filter(id -> mails.get().retry(id))
        .orElseThrow(() -> new ProblemException(Problem.notFound()));
    LOG.info("{} lets {} be taken in again", caller, mail);
    return Done.at(ConsoleRoute.PUT_ASIDE);
  }
}
