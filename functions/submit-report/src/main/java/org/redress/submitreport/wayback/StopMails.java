package org.redress.submitreport.wayback;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.redress.casework.notices.StopTokens;
import org.redress.casework.notices.StoppedMails;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;
import org.redress.web.messages.Languages;
import org.redress.web.page.Pages;
import org.redress.web.page.SmallFormPage;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;

/**
 * {@code /mails/stop/{token}}: where the reader of an optional mail stops such mails, by a button here or by the one click
 * that mail programs offer (RFC 8058), which is a POST without cookies from anywhere. Programs that follow links in mails do
 * so by GET, which changes nothing.
 */
public final class StopMails {

  private final Pages pages = new Pages();
  private final Supplier<StopTokens> tokens;
  private final Supplier<StoppedMails> stopped;
  private final InstantSource clock;
  private final Languages languages;

  /**
   * Wires the pages.
   *
   * @param tokens and what they stop are asked for when somebody comes
   */
  public StopMails(
      Supplier<StopTokens> tokens, Supplier<StoppedMails> stopped, InstantSource clock, Languages languages) {
    this.tokens = tokens;
    this.stopped = stopped;
    this.clock = clock;
    this.languages = languages;
  }

  public APIGatewayV2HTTPResponse ask(Request request) {
    read(request);
    return page(request, false);
  }

  public APIGatewayV2HTTPResponse stop(Request request) {
    stopped.get().stop(read(request), clock.instant());
    return page(request, true);
  }

  private String read(Request request) {
    return tokens.get()
        .read(request.parameter("token"))
        .orElseThrow(() -> new ProblemException(Problem.notFound()));
  }

  private APIGatewayV2HTTPResponse page(Request request, boolean done) {
    SmallFormPage page = new SmallFormPage(languages.of(request), "stop", done, Map.of(), List.of());
    return Responses.html(200, pages.stop(page), Map.of());
  }
}
