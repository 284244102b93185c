package org.redress.reviewcases.signin;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.redress.reviewcases.access.ConsoleRoute;
import org.redress.reviewcases.access.Frames;
import org.redress.reviewcases.access.SessionKeeper;
import org.redress.reviewcases.provider.Answer;
import org.redress.reviewcases.provider.Provider;
import org.redress.reviewcases.provider.SignInSecrets;
import org.redress.web.console.ConsolePages;
import org.redress.web.console.Frame;
import org.redress.web.console.NoticePage;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;

/** The way in: to the provider, and back from it. */
public final class SignIn {

  /** Paths of the console, and nothing that a browser could take for another host. */
  private static final Pattern OWN = Pattern.compile("/console(/[A-Za-z0-9._~-]+)*");

  private final ConsolePages pages = new ConsolePages();
  private final Frames frames;
  private final Provider provider;
  private final SessionKeeper sessions;
  private final PendingSignIns pending;
  private final RandomGenerator random;
  private final Optional<String> contact;

  /**
   * Wires the way in.
   *
   * @param random cryptographically strong
   * @param contact whom to ask for a role
   */
  SignIn(
      Frames frames, Provider provider, SessionKeeper sessions, PendingSignIns pending, RandomGenerator random,
      Optional<String> contact) {
    this.frames = frames;
    this.provider = provider;
    this.sessions = sessions;
    this.pending = pending;
    this.random = random;
    this.contact = contact;
  }

  /** {@code GET /console/sign-in}. */
  APIGatewayV2HTTPResponse begin(Request request) {
    SignInSecrets secrets = SignInSecrets.fresh(random);
    Optional<URI> there = provider.authorization(secrets);
    if (there.isEmpty()) {
      return notice(request, 503, "console.sign-in.unreachable", Map.of());
    }
    String browser = pending.browser(request);
    pending.keep(browser, secrets, request.query("to").filter(to -> OWN.matcher(to).matches()).orElse(Frame.BASE));
    APIGatewayV2HTTPResponse response = Responses.seeOther(there.get().toString());
    pending.remember(browser, request, response);
    return response;
  }

  /** {@code GET /console/signed-in}. */
  APIGatewayV2HTTPResponse back(Request request) {
    Optional<PendingSignIns.Returned> returned = pending.take(request);
    if (returned.isEmpty()) {
      return refused(request);
    }
    return switch (provider.redeem(request.queries(), returned.get().secrets())) {
      case Answer.Refused _ -> refused(request);
      case Answer.Unreachable _ -> notice(request, 503, "console.sign-in.unreachable", Map.of());
      case Answer.Known known -> known.identity().roles().isEmpty()
          ? noRole(request)
          : welcome(request, known, returned.get().to());
    };
  }

  private APIGatewayV2HTTPResponse welcome(Request request, Answer.Known known, String to) {
    APIGatewayV2HTTPResponse response = Responses.seeOther(to);
    return sessions.begin(known, request, response) ? response : noRole(request);
  }

  private APIGatewayV2HTTPResponse refused(Request request) {
    return notice(request, 400, "console.sign-in.refused", Map.of());
  }

  /** Whoever was removed reads the same as who never had a role. */
  private APIGatewayV2HTTPResponse noRole(Request request) {
    String whom = contact
        .orElseGet(() -> frames.open(request).messages().text("console.no-role.contact"));
    return notice(request, 403, "console.no-role", Map.of("contact", whom));
  }

  private APIGatewayV2HTTPResponse notice(Request request, int status, String words, Map<String, String> values) {
    NoticePage page = new NoticePage(
        frames.open(request), words, values, Optional.of(ConsoleRoute.SIGN_IN.path()));
    return Responses.html(status, pages.notice(page), Map.of());
  }
}
