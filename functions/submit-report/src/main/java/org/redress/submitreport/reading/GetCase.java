package org.redress.submitreport.reading;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.casework.intake.ReadCase;
import org.redress.web.http.Endpoint;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;

/**
 * {@code GET /reports/{reference}} with {@code Authorization: Receipt CODE}. A wrong code and an unknown reference get the
 * same answer.
 */
public final class GetCase implements Endpoint {

  private static final Pattern RECEIPT = Pattern.compile("(?i:Receipt) +(.+)");

  private final ReadCase readCase;

  public GetCase(ReadCase readCase) {
    this.readCase = readCase;
  }

  @Override
  public APIGatewayV2HTTPResponse answer(Request request) {
    Matcher receipt = RECEIPT.matcher(request.header("authorization").orElse("").strip());
    if (!receipt.matches()) {
      throw new ProblemException(
          Problem.unauthorized("Send the receipt code as Authorization: Receipt CODE."),
          Map.of("WWW-Authenticate", "Receipt"));
    }
    return readCase.read(request.parameter("reference"), receipt.group(1))
        .map(found -> Responses.json(200, CaseView.of(found), Map.of()))
        .orElseThrow(() -> new ProblemException(Problem.notFound()));
  }
}
