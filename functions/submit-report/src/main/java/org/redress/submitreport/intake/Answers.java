package org.redress.submitreport.intake;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import org.redress.casework.Case;
import org.redress.web.messages.Messages;
import org.redress.web.problem.FieldError;

/** Tells a submitter what became of a submission, in the way they can read. */
public interface Answers {

  /** In which words errors are said. */
  Messages words();

  APIGatewayV2HTTPResponse accepted(Case opened, String receiptCode);

  APIGatewayV2HTTPResponse invalid(List<FieldError> errors);

  APIGatewayV2HTTPResponse keyUsedForOtherContent();

  /** Where the case of an accepted submission can be read. */
  static String location(Case opened) {
    return "/reports/" + opened.id().reference();
  }
}
