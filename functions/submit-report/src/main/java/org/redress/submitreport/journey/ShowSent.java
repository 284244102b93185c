package org.redress.submitreport.journey;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Optional;
import org.redress.casework.Case;
import org.redress.casework.CaseStore;
import org.redress.casework.intake.ReceiptCodes;
import org.redress.web.http.Endpoint;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;

/** {@code GET /report/sent}: reference and receipt code, for as long as the draft remembers which case it became. */
final class ShowSent implements Endpoint {

  private final Visits visits;
  private final Notebooks notebooks;
  private final Screens screens;
  private final CaseStore cases;
  private final ReceiptCodes codes;

  ShowSent(Visits visits, Notebooks notebooks, Screens screens, CaseStore cases, ReceiptCodes codes) {
    this.visits = visits;
    this.notebooks = notebooks;
    this.screens = screens;
    this.cases = cases;
    this.codes = codes;
  }

  @Override
  public APIGatewayV2HTTPResponse answer(Request request) {
    Visit visit = visits.of(request);
    Notes notes = notebooks.read(visit.token());
    Optional<Case> opened = notes.sent().flatMap(cases::find);
    return opened
        .map(found -> screens.confirmation(visit, found, codes.codeFor(found.id()), notes.platform()))
        .orElseGet(() -> Responses.seeOther(Screens.START));
  }
}
