package org.redress.submitreport.journey;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.redress.web.form.FormFields;
import org.redress.web.http.Endpoint;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;
import org.redress.web.problem.FieldError;

/** {@code POST /report/check}: sends the report as the page has shown it. */
final class SendReport implements Endpoint {

  private final Visits visits;
  private final Notebooks notebooks;
  private final Screens screens;
  private final Desk desk;

  SendReport(Visits visits, Notebooks notebooks, Screens screens, Desk desk) {
    this.visits = visits;
    this.notebooks = notebooks;
    this.screens = screens;
    this.desk = desk;
  }

  @Override
  public APIGatewayV2HTTPResponse answer(Request request) {
    FormFields given = SentForm.read(request);
    Visit visit = visits.of(request);
    Notes notes = notebooks.read(visit.token());
    if (notes.sent().isPresent()) {
      return Responses.seeOther(Screens.SENT);
    }
    Optional<Instant> shown = SentForm.shown(visit, given);
    if (shown.isEmpty()) {
      return wrong(visit, 403, notes, given, List.of(new FieldError("", visit.messages().text("error.expired"))));
    }
    return switch (desk.send(visit, given, shown.get())) {
      case Desk.Result.Sent _ -> visit.keeping(Responses.seeOther(Screens.SENT));
      case Desk.Result.Wrong(var errors) -> wrong(visit, 422, notes, given, errors);
    };
  }

  private APIGatewayV2HTTPResponse wrong(
      Visit visit, int status, Notes notes, FormFields given, List<FieldError> errors) {
    return screens.check(visit, status, notes, given.first("consent").orElse(""), errors);
  }
}
