package org.redress.reviewcases.signin;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.redress.reviewcases.access.Caller;
import org.redress.reviewcases.access.ConsoleRoute;
import org.redress.reviewcases.access.Frames;
import org.redress.reviewcases.access.SessionKeeper;
import org.redress.reviewcases.provider.Provider;
import org.redress.web.console.ConsolePages;
import org.redress.web.console.NoticePage;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;

/** The way out: of the console on every device, and at the provider. */
final class SignOut {

  private final ConsolePages pages = new ConsolePages();
  private final Frames frames;
  private final Provider provider;
  private final SessionKeeper sessions;

  SignOut(Frames frames, Provider provider, SessionKeeper sessions) {
    this.frames = frames;
    this.provider = provider;
    this.sessions = sessions;
  }

  /**
   * {@code POST /console/sign-out}. The provider is reached from a page that goes on by itself: a form's redirect to
   * another host is what the content security policy forbids.
   */
  APIGatewayV2HTTPResponse out(Request request, Caller caller) {
    Optional<URI> there = provider.signOut();
    APIGatewayV2HTTPResponse response = there.isPresent()
        ? page(request, "console.signing-out", there.get().toString(), Map.of("Refresh", "0; url=" + there.get()))
        : page(request, "console.signed-out", ConsoleRoute.SIGN_IN.path(), Map.of());
    sessions.endAll(caller, request, response);
    return response;
  }

  /** {@code GET /console/signed-out}. */
  APIGatewayV2HTTPResponse done(Request request) {
    return page(request, "console.signed-out", ConsoleRoute.SIGN_IN.path(), Map.of());
  }

  private APIGatewayV2HTTPResponse page(Request request, String words, String onward, Map<String, String> headers) {
    return Responses.html(
        200, pages.notice(new NoticePage(frames.open(request), words, Map.of(), Optional.of(onward))), headers);
  }
}
