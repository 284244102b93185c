package org.redress.reviewcases.administration;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Optional;
import org.redress.reviewcases.access.ConsoleRoute;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;

/** Leads from what was done back to its page, which says so once. */
final class Done {

  private static final String PARAMETER = "done";
  private static final String VALUE = "1";

  private Done() {}

  static APIGatewayV2HTTPResponse at(ConsoleRoute page) {
    return Responses.seeOther(page.path() + "?" + PARAMETER + "=" + VALUE);
  }

  /** The message that says so, if it was done. */
  static Optional<String> said(Request request, String words) {
    return request.query(PARAMETER).filter(VALUE::equals).map(_ -> words + ".done");
  }
}
