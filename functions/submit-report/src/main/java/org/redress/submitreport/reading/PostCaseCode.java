package org.redress.submitreport.reading;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import org.redress.casework.intake.ReadCase;
import org.redress.web.http.Endpoint;
import org.redress.web.http.Request;
import org.redress.web.http.RequestBody;
import org.redress.web.page.ReceiptCodePage;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;

/**
 * {@code POST /reports/{reference}} with the form field {@code receiptCode}: the page of a case. A wrong code and an
 * unknown reference get the same answer.
 */
public final class PostCaseCode implements Endpoint {

  private final ReadCase readCase;
  private final CasePages pages;

  public PostCaseCode(ReadCase readCase, CasePages pages) {
    this.readCase = readCase;
    this.pages = pages;
  }

  @Override
  public APIGatewayV2HTTPResponse answer(Request request) {
    String code = switch (RequestBody.read(request)) {
      case RequestBody.Form(var fields) -> fields.first(ReceiptCodePage.FIELD).orElse("");
      case RequestBody.Json _ -> throw new ProblemException(Problem.unsupportedMediaType(
          "Send a form here, or use GET with Authorization: Receipt CODE."));
    };
    return code.isBlank()
        ? pages.codeMissing()
        : readCase.read(request.parameter("reference"), code).map(pages::show).orElseGet(pages::notOpened);
  }
}
