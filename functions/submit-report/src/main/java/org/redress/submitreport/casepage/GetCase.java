package org.redress.submitreport.casepage;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.CaseStore;
import org.redress.casework.reporter.AppealPeriod;
import org.redress.web.http.Accept;
import org.redress.web.http.Endpoint;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;

/**
 * {@code GET /reports/{reference}}: the case's page for browsers that were let in, and the page that asks for the code for
 * others; JSON for programs, which send {@code Authorization: Receipt CODE}.
 */
public final class GetCase implements Endpoint {

  private final CaseDoor door;
  private final CasePages pages;
  private final CodePages codePages;
  private final CaseStore cases;
  private final AppealPeriod period;
  private final InstantSource clock;

  public GetCase(
      CasePages pages, CodePages codePages, CaseStore cases, AppealPeriod period, InstantSource clock) {
    this.door = pages.door();
    this.pages = pages;
    this.codePages = codePages;
    this.cases = cases;
    this.period = period;
    this.clock = clock;
  }

  @Override
  public APIGatewayV2HTTPResponse answer(Request request) {
    Optional<Visitor> visitor = door.visitor(request);
    if (visitor.isEmpty()) {
      if (Accept.browser(request)) {
        return codePages.askForCode(request);
      }
      throw CaseDoor.codeNeeded();
    }
    if (visitor.get().visit().isPresent()) {
      return Responses.addCookie(
          pages.show(request, visitor.get()), door.cookie(visitor.get().visit().get(), request));
    }
    return Responses.json(
        200, CaseView.of(cases.findWithReport(visitor.get().open().id()).orElseThrow(), period, clock.instant()),
        Map.of());
  }
}
