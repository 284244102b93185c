package org.redress.submitreport.wayback;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import java.util.Map;
import org.redress.casework.reporter.ConfirmAddress;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;
import org.redress.web.messages.Languages;
import org.redress.web.page.Pages;
import org.redress.web.page.SmallFormPage;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;

/**
 * {@code /reports/{reference}/address/{token}}: where the link in the acknowledgement leads. Programs that follow links in
 * mails do so by GET, which changes nothing.
 */
public final class AddressPages {

  private final Pages pages = new Pages();
  private final ConfirmAddress confirming;
  private final Languages languages;

  public AddressPages(ConfirmAddress confirming, Languages languages) {
    this.confirming = confirming;
    this.languages = languages;
  }

  public APIGatewayV2HTTPResponse ask(Request request) {
    return page(request, confirming.isRight(request.parameter("reference"), request.parameter("token")), false);
  }

  public APIGatewayV2HTTPResponse confirm(Request request) {
    return page(request, confirming.confirm(request.parameter("reference"), request.parameter("token")), true);
  }

  private APIGatewayV2HTTPResponse page(Request request, boolean right, boolean done) {
    if (!right) {
      throw new ProblemException(Problem.notFound());
    }
    SmallFormPage page = new SmallFormPage(languages.of(request), "address", done, Map.of(), List.of());
    return Responses.html(200, pages.address(page), Map.of());
  }
}
