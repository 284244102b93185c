package org.redress.engines.ses;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A mail that the endpoint accepted.
 *
 * @param id the message id that the sender was given
 * @param to the addresses of To, as the sender wrote them; Cc is among the headers
 * @param headers all headers in order, with the Message-ID that SES writes in place of the sender's
 * @param text empty if there was none
 * @param html empty if there was none
 */
public record Mail(String id, Instant time, String from, List<String> to, String subject, List<Header> headers,
    String text, String html, Map<String, String> tags) {

  public Mail {
    to = List.copyOf(to);
    headers = List.copyOf(headers);
    tags = Map.copyOf(tags);
  }

  /** One header line. */
  public record Header(String name, String value) {}

  /** The first header of this name; names are the same in upper and lower case. */
  public Optional<String> header(String name) {
    return headers.stream().filter(header -> header.name().equalsIgnoreCase(name)).map(Header::value).findFirst();
  }

  @Override
  public String toString() {
    return "Mail[" + id + "]";
  }
}
