package org.redress.reviewcases.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.redress.casework.KeyedHash;
import org.redress.casework.RandomHex;
import org.redress.casework.Seal;
import org.redress.casework.access.Session;
import org.redress.web.http.Request;
import org.redress.web.http.SiteCookie;

/**
 * The cookie of a session, and what is made of its secret. The cookie is sealed, so it shows nothing and cannot be made
 * up; it holds whose session it is, so that session and person are read in one call. The key that seals the provider's
 * token is made of the secret as well: the table and our keys together open none without the browser.
 */
final class SessionSeals {

  private static final SiteCookie COOKIE = new SiteCookie("console-session", true, "Lax");
  private static final String OWNER = "console session";
  private static final int SECRET_BYTES = 32;
  private static final int LONGEST_COOKIE = 2048;

  private final KeyedHash hash;
  private final KeyedHash tokens;
  private final RandomGenerator random;

  /**
   * Wires the seals.
   *
   * @param hash for cookies and forms
   * @param tokens for the provider's tokens
   * @param random cryptographically strong
   */
  SessionSeals(KeyedHash hash, KeyedHash tokens, RandomGenerator random) {
    this.hash = hash;
    this.tokens = tokens;
    this.random = random;
  }

  SessionKey fresh(String subject) {
    return new SessionKey(RandomHex.of(SECRET_BYTES, random), subject);
  }

  /** What a request's cookie leads to; empty if it has none that we made. */
  Optional<SessionKey> read(Request request) {
    return COOKIE.read(request)
        .filter(cookie -> cookie.length() <= LONGEST_COOKIE)
        .flatMap(cookie -> seal().open(cookie, OWNER))
        .map(bytes -> new String(bytes, UTF_8))
        .map(
            text -> new SessionKey(
                text.substring(0, 2 * SECRET_BYTES), text.substring(2 * SECRET_BYTES)));
  }

  String cookie(SessionKey key, Request request) {
    return COOKIE.set(
        request, seal().close((key.secret() + key.subject()).getBytes(UTF_8), OWNER, random), Session.LIFE);
  }

  /** The cookie that makes a browser forget its session. */
  String goodbye(Request request) {
    return COOKIE.end(request);
  }

  /** Under what the session is kept. */
  String id(SessionKey key) {
    return hash.hex("session " + key.secret());
  }

  String formToken(SessionKey key) {
    return hash.hex("form " + key.secret());
  }

  boolean isFormToken(String right, String token) {
    return MessageDigest.isEqual(right.getBytes(UTF_8), token.getBytes(UTF_8));
  }

  String sealToken(SessionKey key, String token) {
    return tokenSeal(key).close(token.getBytes(UTF_8), id(key), random);
  }

  Optional<String> openToken(SessionKey key, String sealed) {
    return tokenSeal(key).open(sealed, id(key)).map(bytes -> new String(bytes, UTF_8));
  }

  private Seal seal() {
    return Seal.under(hash, "cookie");
  }

  private Seal tokenSeal(SessionKey key) {
    return Seal.under(tokens, "session " + key.secret());
  }
}
