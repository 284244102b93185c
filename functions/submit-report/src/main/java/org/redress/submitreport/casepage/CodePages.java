package org.redress.submitreport.casepage;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
import org.redress.web.upload.MultipartForm;

/** The pages that ask for a receipt code and let in whoever gives the right one. */
public final class CodePages {

  private static final String REFERENCE = "reference";

  private final Pages pages = new Pages();
  private final CaseDoor door;
  private final CasePages casePages;
  private final Languages languages;

  public CodePages(CasePages casePages) {
    this.door = casePages.door();
    this.casePages = casePages;
    this.languages = casePages.languages();
  }

  /** {@code GET /your-report}: asks for reference and code. */
  public APIGatewayV2HTTPResponse find(Request request) {
    return find(request, 200, Map.of(), List.of());
  }

  /** {@code POST /your-report}. */
  public APIGatewayV2HTTPResponse found(Request request) {
    FormFields fields = form(request);
    String reference = fields.first(REFERENCE).orElse("");
    Optional<Visitor> visitor = door.knock(request, reference, fields.first(ReceiptCodePage.FIELD).orElse(""));
    return visitor.map(known -> letIn(request, known))
        .orElseGet(
            () -> find(
                request, 404, Map.of(REFERENCE, reference),
                List.of(new FieldError(REFERENCE, languages.of(request).text("find.error")))));
  }

  /** {@code POST /reports/{reference}}, from the page that asks for the code of one case. */
  public APIGatewayV2HTTPResponse codeGiven(Request request) {
    FormFields fields = form(request);
    Map<String, String> kept = words(field -> fields.first(ReceiptCodePage.kept(field)));
    String code = fields.first(ReceiptCodePage.FIELD).orElse("");
    if (code.isBlank()) {
      return code(request, 422, "receipt.error.missing", kept);
    }
    return door.knock(request, request.parameter(REFERENCE), code)
        .map(visitor -> kept.isEmpty() ? letIn(request, visitor) : back(request, visitor, kept))
        .orElseGet(() -> code(request, 404, "receipt.error.wrong", kept));
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
    return code(request, 200, Optional.empty(), List.of(), Map.of());
  }

  /** Asks whoever sent something when the visit was over, and keeps what was written. */
  APIGatewayV2HTTPResponse askAgain(Request request) {
    Map<String, String> kept = MultipartForm.is(request)
        ? Map.of()
        : words(form(request)::first);
    String action = "/reports/" + request.parameter(REFERENCE);
    return code(request, 403, Optional.of(action), List.of(), kept);
  }

  private APIGatewayV2HTTPResponse letIn(Request request, Visitor visitor) {
    CaseId id = visitor.open().id();
    APIGatewayV2HTTPResponse answer = Responses.seeOther("/reports/" + id.reference());
    visitor.visit().ifPresent(visit -> Responses.addCookie(answer, door.cookie(visit, request)));
    return answer;
  }

  /** The case's page with what was written when it was open too long. */
  private APIGatewayV2HTTPResponse back(Request request, Visitor visitor, Map<String, String> kept) {
    FieldError error = new FieldError(
        kept.keySet().iterator().next(), languages.of(request).text("case.error.expired"));
    APIGatewayV2HTTPResponse answer = casePages.show(request, visitor, 200, kept, List.of(error));
    visitor.visit().ifPresent(visit -> Responses.addCookie(answer, door.cookie(visit, request)));
    return answer;
  }

  private APIGatewayV2HTTPResponse code(Request request, int status, String message, Map<String, String> kept) {
    FieldError error = new FieldError(ReceiptCodePage.FIELD, languages.of(request).text(message));
    return code(request, status, Optional.empty(), List.of(error), kept);
  }

  private APIGatewayV2HTTPResponse code(
      Request request, int status, Optional<String> action, List<FieldError> errors, Map<String, String> kept) {
    ReceiptCodePage page = new ReceiptCodePage(languages.of(request), action, errors, kept);
    return Responses.html(status, pages.receiptCode(page), Map.of());
  }

  /** What was written in the fields of a case's page. */
  private static Map<String, String> words(Function<String, Optional<String>> fields) {
    Map<String, String> words = new LinkedHashMap<>();
    for (String field : List.of("text", "why")) {
      fields.apply(field).filter(typed -> !typed.isBlank()).ifPresent(typed -> words.put(field, typed));
    }
    return words;
  }

  private APIGatewayV2HTTPResponse find(
      Request request, int status, Map<String, String> given, List<FieldError> errors) {
    return Responses.html(
        status, pages.findReport(new SmallFormPage(languages.of(request), "find", false, given, errors)), Map.of());
  }

  private static FormFields form(Request request) {
    return RequestBody.form(request, "Send a form here, or use GET with Authorization: Receipt CODE.");
  }
}
