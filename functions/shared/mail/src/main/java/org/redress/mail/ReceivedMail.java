package org.redress.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.timeline.Digest;
import org.redress.mail.automatic.Automatic;
import org.redress.mail.header.HeaderFields;
import org.redress.mail.header.MailAddress;
import org.redress.mail.header.TopHeaders;

/**
 * A mail that was read.
 *
 * @param top what SES wrote on top of it
 * @param provenSender the one address in From, where SES found that DMARC was passed for its domain
 * @param content the digest of sender, subject, date and body: the same for a mail that is delivered again, whatever
 *        servers wrote on top
 * @param forwarded mails passed on, in the text first
 * @param unread what in it could not be read
 */
public record ReceivedMail(
    TopHeaders top,
    Heading heading,
    Optional<EmailAddress> provenSender,
    Digest content,
    Words words,
    List<Forwarded> forwarded,
    List<Attachment> attachments,
    List<Unread> unread,
    Automatic automatic) implements ReadOutcome {

  public ReceivedMail {
    forwarded = List.copyOf(forwarded);
    attachments = List.copyOf(attachments);
    unread = List.copyOf(unread);
  }

  /** Whether there is any text in it, new or not. */
  public boolean hasWords() {
    return !words.isEmpty() || forwarded.stream().anyMatch(mail -> !mail.text().isBlank());
  }

  /** Two addresses or two From fields prove nothing: DMARC speaks of one domain. */
  static Optional<EmailAddress> proven(HeaderFields header, Heading heading, TopHeaders top) {
    boolean single = header.values("From").count() == 1 && heading.from().size() == 1;
    return single && top.dmarc().passed()
        ? heading.from().stream().map(MailAddress::address).flatMap(Optional::stream).filter(a -> isAbout(a, top))
            .findFirst()
        : Optional.empty();
  }

  private static boolean isAbout(EmailAddress address, TopHeaders top) {
    String domain = address.value().substring(address.value().lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    return top.dmarcDomain().map(checked -> checked.equals(domain)).orElse(true);
  }

  /** Keeps people and words out of logs. */
  @Override
  public String toString() {
    return "ReceivedMail[" + attachments.size() + " attachments]";
  }
}
