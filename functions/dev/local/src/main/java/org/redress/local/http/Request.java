package org.redress.local.http;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request as it came.
 *
 * @param target path and query as sent
 * @param headers names in any case
 */
public record Request(
    String method, URI target, String protocol, Map<String, List<String>> headers, Content body, String sourceIp) {

  public String path() {
    String path = target.getRawPath();
    return path == null || path.isEmpty() ? "/" : path;
  }

  /**
   * Whether a page of this very site sent it, as far as a browser says; a program that says nothing is believed.
   */
  public boolean isOfThisSite() {
    return header("Sec-Fetch-Site").map("same-origin"::equals).orElse(true);
  }

  private Optional<String> header(String name) {
    return headers.entrySet()
        .stream()
        .filter(header -> header.getKey().equalsIgnoreCase(name))
        .flatMap(header -> header.getValue().stream())
        .findFirst();
  }

  /** Leaves out what somebody wrote. */
  @Override
  public String toString() {
    return "Request[" + method + "]";
  }
}
