package org.redress.submitreport.journey;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import org.redress.casework.drafts.DraftToken;
import org.redress.casework.drafts.Drafts;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;
import org.redress.web.http.SiteCookie;
import org.redress.web.messages.Messages;

/**
 * A request by somebody who fills in the form.
 *
 * @param messages in their language
 * @param token theirs, or a new one where their browser sent none
 */
record Visit(Request request, Messages messages, DraftToken token) {

  /** The token's cookie. */
  static final SiteCookie COOKIE = new SiteCookie("draft", true, "Lax");

  /** The response with the cookie that keeps the token as long as the draft is kept. */
  APIGatewayV2HTTPResponse keeping(APIGatewayV2HTTPResponse response) {
    return Responses.addCookie(response, COOKIE.set(request, token.cookie(), Drafts.KEPT));
  }

  /** The response that makes the browser forget the token. */
  APIGatewayV2HTTPResponse forgetting(APIGatewayV2HTTPResponse response) {
    return Responses.addCookie(response, COOKIE.end(request));
  }
}
