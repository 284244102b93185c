package org.redress.submitreport.reading;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.casework.intake.ReadCase;
import org.redress.web.http.Accept;
import org.redress.web.http.Endpoint;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;

/**
 * {@code GET /reports/{reference}} with {@code Authorization: Receipt CODE}. A wrong code and an unknown reference get the
 * same answer. Browsers, which send no code, get the page that asks for it.
 */
public final class GetCase implements Endpoint {

  private static final Pattern RECEIPT = Pattern.compile("(?i:Receipt) +(.+)");

  private final ReadCase readCase;
  private final CasePages pages;

  public GetCase(ReadCase readCase, CasePages pages) {
    this.readCase = readCase;
    this.pages = pages;
  }

  @Override
  public APIGatewayV2HTTPResponse answer(Request request) {
    Matcher receipt = RECEIPT.matcher(request.header("authorization").orElse("").strip());
    if (!receipt.matches()) {
      if (Accept.browser(request)) {
        return pages.askForCode();
      }
      throw new ProblemException(Problem.receiptNeeded(), Map.of("WWW-Authenticate", "Receipt"));
    }
    return readCase.read(request.parameter("reference"), receipt.group(1))
        .map(found -> Responses.json(200, CaseView.of(found), Map.of()))
        .orElseThrow(() -> new ProblemException(Problem.notFound()));
  }
}
