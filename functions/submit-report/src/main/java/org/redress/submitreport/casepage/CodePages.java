package org.redress.submitreport.casepage;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.CaseId;
import org.redress.web.form.FormFields;
import org.redress.web.http.Request;
import org.redress.web.http.RequestBody;
import org.redress.web.http.Responses;
import org.redress.web.messages.Languages;
import org.redress.web.page.Pages;
import org.redress.web.page.ReceiptCodePage;
import org.redress.web.page.SmallFormPage;
import org.redress.web.problem.FieldError;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;

/** The pages that ask for a receipt code and let in whoever gives the right one. */
public final class CodePages {

  private static final String REFERENCE = "reference";

  private final Pages pages = new Pages();
  private final CaseDoor door;
  private final Languages languages;

  public CodePages(CaseDoor door, Languages languages) {
    this.door = door;
    this.languages = languages;
  }

  /** {@code GET /your-report}: asks for reference and code. */
  public APIGatewayV2HTTPResponse find(Request request) {
    return find(request, 200, Map.of(), List.of());
  }

  /** {@code POST /your-report}. */
  public APIGatewayV2HTTPResponse found(Request request) {
    FormFields fields = form(request);
    String reference = fields.first(REFERENCE).orElse("");
    Optional<Visitor> visitor = door.knock(reference, fields.first(ReceiptCodePage.FIELD).orElse(""));
    return visitor.map(known -> letIn(request, known))
        .orElseGet(
            () -> find(
                request, 404, Map.of(REFERENCE, reference),
                List.of(new FieldError(REFERENCE, languages.of(request).text("find.error")))));
  }

  /** {@code POST /reports/{reference}}, from the page that asks for the code of one case. */
  public APIGatewayV2HTTPResponse codeGiven(Request request) {
    String code = form(request).first(ReceiptCodePage.FIELD).orElse("");
    if (code.isBlank()) {
      return code(request, 422, "receipt.error.missing");
    }
    return door.knock(request.parameter(REFERENCE), code)
        .map(visitor -> letIn(request, visitor))
        .orElseGet(() -> code(request, 404, "receipt.error.wrong"));
  }

  /** {@code POST /reports/{reference}/leave}: the browser forgets the case. */
  APIGatewayV2HTTPResponse leave(Request request, Visitor visitor) {
    return Responses.addCookie(Responses.seeOther("/"), door.goodbye(request));
  }

  /** As {@link #leave}, for whoever was let in. */
  public ForReporter.Inside leaving() {
    return this::leave;
  }

  APIGatewayV2HTTPResponse askForCode(Request request) {
    ReceiptCodePage page = new ReceiptCodePage(languages.of(request), List.of());
    return Responses.html(200, pages.receiptCode(page), Map.of());
  }

  private APIGatewayV2HTTPResponse letIn(Request request, Visitor visitor) {
    CaseId id = visitor.open().id();
    APIGatewayV2HTTPResponse answer = Responses.seeOther("/reports/" + id.reference());
    visitor.visit().ifPresent(visit -> Responses.addCookie(answer, door.cookie(visit, request)));
    return answer;
  }

  private APIGatewayV2HTTPResponse code(Request request, int status, String message) {
    FieldError error = new FieldError(ReceiptCodePage.FIELD, languages.of(request).text(message));
    return Responses.html(
        status, pages.receiptCode(new ReceiptCodePage(languages.of(request), List.of(error))), Map.of());
  }

  private APIGatewayV2HTTPResponse find(
      Request request, int status, Map<String, String> given, List<FieldError> errors) {
    return Responses.html(
        status, pages.findReport(new SmallFormPage(languages.of(request), "find", false, given, errors)), Map.of());
  }

  private static FormFields form(Request request) {
    return switch (RequestBody.read(request)) {
      case RequestBody.Form(var fields) -> fields;
      case RequestBody.Json _ -> throw new ProblemException(Problem.unsupportedMediaType(
          "Send a form here, or use GET with Authorization: Receipt CODE."));
    };
  }
}
