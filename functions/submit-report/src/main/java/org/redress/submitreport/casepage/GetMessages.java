package org.redress.submitreport.casepage;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.redress.casework.CaseStore;
import org.redress.casework.Page;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;

/** {@code GET /reports/{reference}/messages}: what the reporter and the reviewers said after the report. */
public final class GetMessages implements ForReporter.Inside {

  private final CaseStore cases;

  public GetMessages(CaseStore cases) {
    this.cases = cases;
  }

  /** The body of 200. */
  private record Talk(List<Line> messages) {}

  /** Direction is {@code in} for what the reporter said and {@code out} for what was said to the reporter. */
  private record Line(String direction, String at, String text) {
    @Override
    public String toString() {
      return "Line[" + at + "]";
    }
  }

  @Override
  public APIGatewayV2HTTPResponse answer(Request request, Visitor visitor) {
    List<Line> lines = Page.all(from -> cases.messages(visitor.open().id(), from))
        .filter(Known::isTold)
        .map(
            message -> new Line(
                message.direction().name().toLowerCase(Locale.ROOT), message.at().toString(),
                message.words().account()))
        .toList();
    return Responses.json(200, new Talk(lines), Map.of());
  }
}
