package org.redress.reviewcases.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.net.URLEncoder;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.reviewcases.provider.BearerTokens;
import org.redress.reviewcases.provider.Identity;
import org.redress.web.http.Accept;
import org.redress.web.http.Request;
import org.redress.web.http.RequestBody;
import org.redress.web.http.Responses;
import org.redress.web.http.SameSite;

/**
 * Lets in whoever may use a route: programs that bring a token, and browsers with a session. Where there is a token the
 * cookie counts for nothing; where there is a cookie, whatever changes something must come from a page of ours.
 */
public final class Door {

  private static final Pattern BEARER = Pattern.compile("(?i:Bearer) +([A-Za-z0-9._~+/=-]+)");
  private static final String SIGN_IN = ConsoleRoute.SIGN_IN.path() + "?to=";

  private final SessionKeeper sessions;
  private final BearerTokens tokens;

  public Door(SessionKeeper sessions, BearerTokens tokens) {
    this.sessions = sessions;
    this.tokens = tokens;
  }

  /** Answers a request of a route, if whoever makes it may. */
  APIGatewayV2HTTPResponse answer(ConsoleRoute route, Request request, Inside inside) {
    Optional<String> authorization = request.header("authorization");
    if (authorization.isPresent()) {
      Caller program = program(authorization.get());
      requireRole(route, program);
      return inside.answer(request, program);
    }
    Optional<Caller> caller = sessions.caller(request);
    if (caller.isEmpty()) {
      return stranger(route, request);
    }
    requireRole(route, caller.get());
    if (route.changes()) {
      requireOwnForm(request, caller.get());
    }
    return inside.answer(request, caller.get());
  }

  private Caller program(String authorization) {
    Matcher bearer = BEARER.matcher(authorization.strip());
    return (bearer.matches() ? tokens.read(bearer.group(1)) : Optional.<Identity>empty())
        .filter(identity -> !sessions.isRemoved(identity.subject()))
        .map(identity -> new Caller(identity.subject(), identity.name(), identity.roles(), ""))
        .orElseThrow(AccessProblems::invalidToken);
  }

  /** A page that somebody wants to see is shown once they have signed in; what they sent is not sent again for them. */
  private static APIGatewayV2HTTPResponse stranger(ConsoleRoute route, Request request) {
    if (route.changes() || !Accept.browser(request)) {
      throw AccessProblems.signInNeeded();
    }
    return Responses.seeOther(SIGN_IN + URLEncoder.encode(request.path(), UTF_8));
  }

  private static void requireRole(ConsoleRoute route, Caller caller) {
    if (!route.isFor(caller.roles())) {
      throw AccessProblems.roleNeeded();
    }
  }

  private void requireOwnForm(Request request, Caller caller) {
    SameSite.require(request);
    String token = request.header("x-form-token").orElseGet(() -> switch (RequestBody.read(request)) {
      case RequestBody.Form(var fields) -> fields.first("token").orElse("");
      case RequestBody.Json _ -> "";
    });
    if (!sessions.isFormToken(caller, token)) {
      throw AccessProblems.formTokenNeeded();
    }
  }
}
