package org.redress.reviewcases.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.redress.casework.KeyedHash;
import org.redress.casework.RandomHex;
import org.redress.casework.Seal;
import org.redress.casework.access.PendingSignIn;
import org.redress.casework.access.Sessions;
import org.redress.reviewcases.provider.SignInSecrets;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;
import org.redress.web.http.SiteCookie;

/**
 * Sign-ins between the way to the provider and the way back: each is kept for ten minutes, and comes back at most once,
 * to the browser that began it. One browser may have several, in several tabs.
 */
final class PendingSignIns {

  private static final SiteCookie COOKIE = new SiteCookie("console-sign-in", true, "Lax");
  private static final Pattern BROWSER = Pattern.compile("[0-9a-f]{64}");
  private static final int BYTES = 32;
  private static final int PARTS = 3;

  private final Sessions sessions;
  private final KeyedHash hash;
  private final InstantSource clock;
  private final RandomGenerator random;

  PendingSignIns(Sessions sessions, KeyedHash hash, InstantSource clock, RandomGenerator random) {
    this.sessions = sessions;
    this.hash = hash;
    this.clock = clock;
    this.random = random;
  }

  /**
   * What came back.
   *
   * @param to the path that was asked for
   */
  record Returned(SignInSecrets secrets, String to) {}

  /** A browser, by the secret that its cookie holds. */
  String browser(Request request) {
    return COOKIE.read(request)
        .filter(cookie -> BROWSER.matcher(cookie).matches())
        .orElseGet(() -> RandomHex.of(BYTES, random));
  }

  /** Keeps a sign-in that begins. */
  void keep(String browser, SignInSecrets secrets, String to) {
    String id = id(browser, secrets.state());
    String content = String.join("\n", secrets.nonce(), secrets.verifier(), to);
    sessions.keep(
        new PendingSignIn(
            id, seal(browser).close(content.getBytes(UTF_8), id, random),
            clock.instant().truncatedTo(ChronoUnit.MILLIS).plus(PendingSignIn.LIFE)));
  }

  void remember(String browser, Request request, APIGatewayV2HTTPResponse response) {
    Responses.addCookie(response, COOKIE.set(request, browser, PendingSignIn.LIFE));
  }

  /** The sign-in that a request brings back; empty if this browser began none such, or it is over. */
  Optional<Returned> take(Request request) {
    String state = request.query("state").orElse("");
    return COOKIE.read(request)
        .filter(cookie -> BROWSER.matcher(cookie).matches())
        .flatMap(
            browser -> sessions.take(id(browser, state))
                .filter(pending -> !pending.isExpired(clock.instant()))
                .flatMap(pending -> seal(browser).open(pending.sealed(), pending.id())))
        .map(bytes -> returned(state, List.of(new String(bytes, UTF_8).split("\n", PARTS))));
  }

  private static Returned returned(String state, List<String> parts) {
    return new Returned(new SignInSecrets(state, parts.get(0), parts.get(1)), parts.get(2));
  }

  /** Of browser and state together: in another browser the state leads nowhere, and spoils nothing. */
  private String id(String browser, String state) {
    return hash.hex("sign-in " + browser + " " + state);
  }

  private Seal seal(String browser) {
    return Seal.under(hash, "sign-in of " + browser);
  }
}
