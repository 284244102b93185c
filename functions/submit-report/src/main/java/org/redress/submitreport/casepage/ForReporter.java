package org.redress.submitreport.casepage;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Optional;
import org.redress.web.http.Accept;
import org.redress.web.http.Endpoint;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;

/** Answers those who were let in to a case; browsers that were not are shown the page that asks for the code. */
public final class ForReporter implements Endpoint {

  private final CaseDoor door;
  private final CodePages codePages;
  private final Inside inside;

  public ForReporter(CaseDoor door, CodePages codePages, Inside inside) {
    this.door = door;
    this.codePages = codePages;
    this.inside = inside;
  }

  /** Answers somebody who was let in. */
  @FunctionalInterface
  interface Inside {
    APIGatewayV2HTTPResponse answer(Request request, Visitor visitor);
  }

  @Override
  public APIGatewayV2HTTPResponse answer(Request request) {
    Optional<Visitor> visitor = door.visitor(request);
    if (visitor.isEmpty()) {
      if (Accept.browser(request)) {
        return request.method().equals("POST")
            ? codePages.askAgain(request)
            : Responses.seeOther("/reports/" + request.parameter("reference"));
      }
      throw CaseDoor.codeNeeded();
    }
    APIGatewayV2HTTPResponse answer = inside.answer(request, visitor.get());
    visitor.get().visit().filter(_ -> !leaves(answer))
        .ifPresent(visit -> Responses.addCookie(answer, door.cookie(visit, request)));
    return answer;
  }

  private static boolean leaves(APIGatewayV2HTTPResponse answer) {
    return answer.getCookies() != null && !answer.getCookies().isEmpty();
  }
}
