package org.redress.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.redress.casework.report.EmailAddress;
import org.redress.mail.header.Addresses;
import org.redress.mail.header.HeaderFields;
import org.redress.mail.header.MailAddress;
import org.redress.mail.header.MailDate;
import org.redress.mail.header.MessageId;

/**
 * What a mail's header says of it. All of this is what the sender claims.
 *
 * @param date when the sender says it was written
 * @param from usually one; empty if the header names nobody
 * @param subject decoded, on one line; may be empty
 * @param recipients of To, Cc, Delivered-To and X-Original-To
 */
public record Heading(
    Optional<MessageId> messageId,
    Optional<Instant> date,
    List<MailAddress> from,
    List<MailAddress> replyTo,
    List<MailAddress> recipients,
    String subject,
    List<MessageId> inReplyTo,
    List<MessageId> references) {

  private static final Pattern FORWARDING = Pattern
      .compile(
          "(?i)^\\s*(?:\\[[^\\]]{1,40}\\]\\s*)?(?:fwd?|wg|tr|rv|i|enc|vs|vb|vl|pd|doorst|fs|転送|转发|轉寄)\\s*[:\uff1a].*");

  public Heading {
    from = List.copyOf(from);
    replyTo = List.copyOf(replyTo);
    recipients = List.copyOf(recipients);
    inReplyTo = List.copyOf(inReplyTo);
    references = List.copyOf(references);
  }

  static Heading of(HeaderFields header) {
    return new Heading(
        header.first("Message-ID").flatMap(MessageId::first), header.first("Date").flatMap(MailDate::parse),
        addresses(header, "From"), addresses(header, "Reply-To"),
        addresses(header, "To", "Cc", "Delivered-To", "X-Original-To"), header.text("Subject").orElse(""),
        ids(header, "In-Reply-To"), ids(header, "References"));
  }

  private static List<MailAddress> addresses(HeaderFields header, String... names) {
    return Stream.of(names)
        .flatMap(header::values)
        .flatMap(value -> Addresses.parse(value).stream())
        .distinct()
        .toList();
  }

  private static List<MessageId> ids(HeaderFields header, String name) {
    return header.values(name).flatMap(value -> MessageId.all(value).stream()).distinct().toList();
  }

  /** The first address in From to which a mail can be sent. */
  public Optional<EmailAddress> sender() {
    return from.stream().flatMap(address -> address.address().stream()).findFirst();
  }

  /** The name beside the first address in From; may be empty. */
  public String senderName() {
    return from.stream().findFirst().map(MailAddress::name).orElse("");
  }

  /** Whether the subject says that the mail forwards another, in one of many languages. */
  boolean isForwarding() {
    return FORWARDING.matcher(subject).matches();
  }

  /** Keeps people and subject out of logs. */
  @Override
  public String toString() {
    return "Heading[...]";
  }
}
