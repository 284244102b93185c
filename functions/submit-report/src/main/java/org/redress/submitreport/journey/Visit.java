package org.redress.submitreport.journey;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import org.redress.casework.drafts.DraftToken;
import org.redress.casework.drafts.Drafts;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;
import org.redress.web.messages.Messages;

/**
 * A request by somebody who fills in the form.
 *
 * @param messages in their language
 * @param token theirs, or a new one where their browser sent none
 */
record Visit(Request request, Messages messages, DraftToken token) {

  /** The token's cookie. Where there is no TLS, as on one's own machine alone, browsers take no other name. */
  static String cookieName(Request request) {
    return request.secure() ? "__Host-draft" : "draft";
  }

  /** The response with the cookie that keeps the token as long as the draft is kept. */
  APIGatewayV2HTTPResponse keeping(APIGatewayV2HTTPResponse response) {
    return cookie(response, token.cookie(), Drafts.KEPT.toSeconds());
  }

  /** The response that makes the browser forget the token. */
  APIGatewayV2HTTPResponse forgetting(APIGatewayV2HTTPResponse response) {
    return cookie(response, "", 0);
  }

  private APIGatewayV2HTTPResponse cookie(APIGatewayV2HTTPResponse response, String value, long seconds) {
    return Responses.addCookie(
        response, cookieName(request) + "=" + value + "; Path=/; Max-Age=" + seconds + "; SameSite=Lax; HttpOnly"
            + (request.secure() ? "; Secure" : ""));
  }
}
