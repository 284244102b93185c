package org.redress.submitreport.journey;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.redress.casework.drafts.Drafts;
import org.redress.web.form.FormFields;
import org.redress.web.http.Endpoint;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;
import org.redress.web.problem.FieldError;

/** {@code POST /report/one-page}: keeps all answers at once and sends the report. */
final class SendWhole implements Endpoint {

  private final Visits visits;
  private final Notebooks notebooks;
  private final Screens screens;
  private final DraftFiles files;
  private final Desk desk;

  SendWhole(Visits visits, Notebooks notebooks, Screens screens, DraftFiles files, Desk desk) {
    this.visits = visits;
    this.notebooks = notebooks;
    this.screens = screens;
    this.files = files;
    this.desk = desk;
  }

  @Override
  public APIGatewayV2HTTPResponse answer(Request request) {
    SentForm sent = SentForm.withFiles(request);
    FormFields given = sent.fields();
    Visit visit = visits.of(request);
    Optional<Instant> shown = SentForm.shown(visit, given);
    if (shown.isEmpty()) {
      return wrong(visit, 403, given, "error.expired");
    }
    if (notebooks.read(visit.token()).sent().isPresent()) {
      return Responses.seeOther(Screens.SENT);
    }
    if (notebooks.change(visit.token(), notes -> notes.answering(Question.allFields(), given)
        .begunAt(shown.get())) == Drafts.Result.TOO_LARGE) {
      return wrong(visit, 413, given, "error.draftTooLarge");
    }
    Optional<String> wrong = files.keep(visit, sent.files());
    if (wrong.isPresent()) {
      return again(visit, 422, given, List.of(new FieldError("file", visit.messages().text(wrong.get()))));
    }
    return switch (desk.send(visit, given, shown.get())) {
      case Desk.Result.Sent _ -> visit.keeping(Responses.seeOther(Screens.SENT));
      case Desk.Result.Wrong(var errors) -> again(visit, 422, given, errors);
    };
  }

  private APIGatewayV2HTTPResponse wrong(Visit visit, int status, FormFields given, String message) {
    return again(visit, status, given, List.of(new FieldError("", visit.messages().text(message))));
  }

  /** The page with what was sent, which the draft may not have, and the files that are kept. */
  private APIGatewayV2HTTPResponse again(Visit visit, int status, FormFields given, List<FieldError> errors) {
    Notes notes = notebooks.read(visit.token()).answering(given.names(), given);
    return screens.whole(visit, status, notes, errors);
  }
}
