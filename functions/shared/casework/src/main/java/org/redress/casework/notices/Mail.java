package org.redress.casework.notices;

import java.util.Map;
import java.util.Optional;
import org.redress.casework.report.EmailAddress;

/**
 * A mail ready to be sent.
 *
 * @param replyTo where answers go; without it, to the sender
 * @param subject one line of any letters, which the mail service encodes
 * @param headers beside those that the mail service writes itself; each one line of printable ASCII
 * @param tags by which the mail service's events find the notice again: letters, digits, {@code _} and {@code -} alone
 */
public record Mail(
    EmailAddress to, Optional<EmailAddress> replyTo, String subject, String text, String html,
    Map<String, String> headers, Map<String, String> tags) {

  /** @throws IllegalArgumentException if anything in its head could be read as another header */
  public Mail {
    headers = Map.copyOf(headers);
    tags = Map.copyOf(tags);
    HeaderText.requireSubject(subject);
    headers.forEach(HeaderText::requireHeader);
    tags.forEach(HeaderText::requireTag);
  }

  public Mail withTags(Map<String, String> others) {
    return new Mail(to, replyTo, subject, text, html, headers, others);
  }

  /** Keeps address and words out of logs. */
  @Override
  public String toString() {
    return "Mail" + tags;
  }
}
