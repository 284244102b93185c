package org.redress.web.http;

import java.time.Duration;
import java.util.Optional;

/**
 * A cookie of this site: for no script, and over TLS alone where there is any, as always but on a machine of one's own.
 *
 * @param name as browsers know it where there is no TLS
 * @param locked whether no other host may set it: over TLS it has the name that browsers take from this host alone
 * @param sameSite {@code Strict}, or {@code Lax} where links from elsewhere may bring it along
 */
public record SiteCookie(String name, boolean locked, String sameSite) {

  /** What a request brings of it. */
  public Optional<String> read(Request request) {
    return request.cookie(name(request));
  }

  /** The header's value that sets it. */
  public String set(Request request, String value, Duration life) {
    return name(request) + "=" + value + "; Path=/; Max-Age=" + life.toSeconds() + "; SameSite=" + sameSite
        + "; HttpOnly" + (request.secure() ? "; Secure" : "");
  }

  /** The header's value that makes a browser forget it. */
  public String end(Request request) {
    return set(request, "", Duration.ZERO);
  }

  private String name(Request request) {
    return (locked && request.secure() ? "__Host-" : "") + name;
  }
}
