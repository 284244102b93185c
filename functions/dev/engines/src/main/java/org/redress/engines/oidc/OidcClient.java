package org.redress.engines.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Base64;

/** The one program that the provider knows, and its secret. */
public record OidcClient(String id, String secret) {

  /** What it sends as {@code Authorization}: both are encoded as in forms first (RFC 6749). */
  String basic() {
    String pair = URLEncoder.encode(id, UTF_8) + ":" + URLEncoder.encode(secret, UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
  }

  /** Keeps the secret out of logs. */
  @Override
  public String toString() {
    return "OidcClient[" + id + "]";
  }
}
