package org.redress.submitreport.journey;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import java.util.Map;
import org.redress.casework.Case;
import org.redress.submitreport.intake.Answers;
import org.redress.web.form.FormFields;
import org.redress.web.messages.Messages;
import org.redress.web.problem.FieldError;

/** Answers people whose form was sent straight to {@code POST /reports}: with the page that asks everything. */
final class PageAnswers implements Answers {

  private final Screens screens;
  private final Visit visit;
  private final FormFields given;

  PageAnswers(Screens screens, Visit visit, FormFields given) {
    this.screens = screens;
    this.visit = visit;
    this.given = given;
  }

  @Override
  public Messages words() {
    return visit.messages();
  }

  @Override
  public APIGatewayV2HTTPResponse accepted(Case opened, String receiptCode) {
    return screens.receipt(
        visit, opened, receiptCode, Map.of("Location", Answers.location(opened)));
  }

  @Override
  public APIGatewayV2HTTPResponse invalid(List<FieldError> errors) {
    return screens.whole(visit, 422, notes(), Judge.atHome(given, errors).toList());
  }

  @Override
  public APIGatewayV2HTTPResponse keyUsedForOtherContent() {
    return screens.whole(visit, 422, notes(), List.of(new FieldError("", visit.messages().text("error.keyReused"))));
  }

  /** What was sent, as if it stood in a draft. */
  private Notes notes() {
    return Notes.NONE.answering(given.names(), given);
  }
}
