package org.redress.submitreport.casepage;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.KeyedHash;
import org.redress.casework.RandomHex;
import org.redress.web.http.Request;
import org.redress.web.http.SiteCookie;

/**
 * The cookie by which a browser that was let in once is let in again, for half an hour from the last page on. It says
 * which case, by which generation of its code, and until when, and is proven by a MAC; nothing is kept of it here.
 */
public final class CaseCookies {

  private static final Duration LIFE = Duration.ofMinutes(30);
  private static final SiteCookie COOKIE = new SiteCookie("case", true, "Strict");
  private static final int NONCE_BYTES = 16;
  private static final int MAC_LENGTH = 51;
  private static final Pattern FORM = Pattern
      .compile("([0-9A-Z]{10})\\.([0-9]{1,6})\\.([0-9a-f]{32})\\.([0-9]{1,12})\\.([0-9A-Z]{51})");

  private final KeyedHash hash;
  private final RandomGenerator random;

  /**
   * Makes and reads cookies.
   *
   * @param hash under a key that is used for nothing else
   * @param random cryptographically strong
   */
  public CaseCookies(KeyedHash hash, RandomGenerator random) {
    this.hash = hash;
    this.random = random;
  }

  /**
   * A visit of a browser.
   *
   * @param generation of the receipt code by which it was let in
   * @param nonce tells it from all others
   */
  record Visit(CaseId caseId, int generation, String nonce) {}

  /** A visit that begins, as somebody has given the receipt code. */
  Visit begin(Case open) {
    return new Visit(open.id(), open.access().generation(), RandomHex.of(NONCE_BYTES, random));
  }

  /** The cookie of a visit that goes on for half an hour. */
  String cookie(Visit visit, Request request, Instant now) {
    String said = visit.caseId() + "." + visit.generation() + "." + visit.nonce() + "."
        + now.plus(LIFE).getEpochSecond();
    return COOKIE.set(request, said + "." + mac("visit " + said), LIFE);
  }

  /** A cookie that ends all visits of a browser. */
  String end(Request request) {
    return COOKIE.end(request);
  }

  /** The visit that a request belongs to, if it is not over. */
  Optional<Visit> read(Request request, Instant now) {
    Matcher cookie = FORM.matcher(COOKIE.read(request).orElse(""));
    if (!cookie.matches()) {
      return Optional.empty();
    }
    String said = cookie.group().substring(0, cookie.start(5) - 1);
    boolean proven = MessageDigest.isEqual(
        mac("visit " + said).getBytes(US_ASCII), cookie.group(5).getBytes(US_ASCII));
    if (!proven || Long.parseLong(cookie.group(4)) <= now.getEpochSecond()) {
      return Optional.empty();
    }
    return CaseId.parse(cookie.group(1))
        .map(id -> new Visit(id, Integer.parseInt(cookie.group(2)), cookie.group(3)));
  }

  /** What the forms of a visit's pages carry, so that no other site's form can take their place. */
  String formToken(Visit visit) {
    return mac("form " + visit.caseId() + " " + visit.nonce());
  }

  boolean isFormToken(Visit visit, String token) {
    return MessageDigest.isEqual(formToken(visit).getBytes(UTF_8), token.getBytes(UTF_8));
  }

  private String mac(String text) {
    return hash.symbols(text, MAC_LENGTH);
  }
}
