package org.redress.local.http;

import java.net.URI;
import java.util.List;
import java.util.Map;

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

  /** Leaves out what somebody wrote. */
  @Override
  public String toString() {
    return "Request[" + method + "]";
  }
}
