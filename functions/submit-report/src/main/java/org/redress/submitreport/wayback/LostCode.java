package org.redress.submitreport.wayback;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.CaseId;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.reporter.RenewCode;
import org.redress.submitreport.limits.Gate;
import org.redress.submitreport.limits.Gates;
import org.redress.web.form.FormFields;
import org.redress.web.http.Request;
import org.redress.web.http.RequestBody;
import org.redress.web.http.Responses;
import org.redress.web.messages.Languages;
import org.redress.web.messages.Messages;
import org.redress.web.page.Pages;
import org.redress.web.page.SmallFormPage;
import org.redress.web.problem.FieldError;

/** {@code /lost-code}: has a new receipt code sent, and says the same whether there was anything to send. */
public final class LostCode {

  private static final String REFERENCE = "reference";
  private static final String EMAIL = "email";

  private final Pages pages = new Pages();
  private final RenewCode renewing;
  private final Gate perNetwork;
  private final Gate perCase;
  private final Languages languages;

  public LostCode(RenewCode renewing, Gates gates, Languages languages) {
    this.perNetwork = gates.lostCodesFrom();
    this.perCase = gates.lostCodesOf();
    this.renewing = renewing;
    this.languages = languages;
  }

  public APIGatewayV2HTTPResponse ask(Request request) {
    return page(languages.of(request), 200, false, Map.of(), List.of());
  }

  public APIGatewayV2HTTPResponse send(Request request) {
    FormFields fields = RequestBody.form(request, "Send a form here.");
    Messages messages = languages.of(request);
    String reference = fields.first(REFERENCE).orElse("");
    Optional<EmailAddress> address = EmailAddress.parse(fields.first(EMAIL).orElse(""));
    List<FieldError> errors = new ArrayList<>();
    Optional<CaseId> id = CaseId.parse(reference);
    if (id.isEmpty()) {
      errors.add(new FieldError(REFERENCE, messages.text("error.reference")));
    }
    if (address.isEmpty()) {
      errors.add(new FieldError(EMAIL, messages.text("error.email")));
    }
    if (!errors.isEmpty()) {
      return page(
          messages, 422, false, Map.of(REFERENCE, reference, EMAIL, fields.first(EMAIL).orElse("")), errors);
    }
    perNetwork.passFrom(request);
    perCase.pass(id.orElseThrow().value());
    renewing.renew(reference, address.orElseThrow());
    return page(messages, 200, true, Map.of(), List.of());
  }

  private APIGatewayV2HTTPResponse page(
      Messages messages, int status, boolean done, Map<String, String> given, List<FieldError> errors) {
    return Responses.html(
        status, pages.lostCode(new SmallFormPage(messages, "lost", done, given, errors)), Map.of());
  }
}
