package org.redress.submitreport.intake;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import java.util.Map;
import org.redress.casework.Case;
import org.redress.web.http.Responses;
import org.redress.web.messages.Messages;
import org.redress.web.problem.FieldError;
import org.redress.web.problem.Problem;

/**
 * Answers scripts.
 *
 * @param words in which to say what is wrong
 */
record JsonAnswers(Messages words) implements Answers {

  /** The body of 201. */
  private record Receipt(String reference, String receiptCode, String stage, String expectedBy) {}

  @Override
  public APIGatewayV2HTTPResponse accepted(Case opened, String receiptCode) {
    Receipt receipt = new Receipt(
        opened.id().reference(), receiptCode, opened.stage().name().name(), opened.expectedBy().toString());
    return Responses.json(201, receipt, Map.of("Location", Answers.location(opened)));
  }

  @Override
  public APIGatewayV2HTTPResponse invalid(List<FieldError> errors) {
    return Responses.problem(Problem.invalidFields(errors), Map.of());
  }

  @Override
  public APIGatewayV2HTTPResponse keyUsedForOtherContent() {
    return Responses.problem(Problem.idempotencyKeyReused(), Map.of());
  }
}
