package org.redress.local.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is sent back. */
public record Reply(int status, Map<String, List<String>> headers, Content body) {

  public static Reply of(int status, String contentType, String body) {
    return new Reply(status, Map.of("Content-Type", List.of(contentType)), Content.of(body));
  }

  /** An RFC 9457 problem without a type of its own. */
  public static Reply problem(int status, String title) {
    return of(status, "application/problem+json", JsonNodeFactory.instance.objectNode()
        .put("type", "about:blank")
        .put("title", title)
        .put("status", status)
        .toString());
  }

  /** This reply with one more header. */
  public Reply with(String name, String value) {
    Map<String, List<String>> more = new LinkedHashMap<>(headers);
    more.put(name, List.of(value));
    return new Reply(status, more, body);
  }

  /** Leaves out what is in the body. */
  @Override
  public String toString() {
    return "Reply[" + status + "]";
  }
}
